// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickItem>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Controls
{

/// Marks a part of a text where it stands on a page: a ground behind the words, and a line beside them. It goes
/// behind the Text item that shows the text, and takes the part's place and size; it is nowhere while no item
/// shows it.
class ReadingMark : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *page MEMBER m_page WRITE setPage NOTIFY wantedChanged FINAL)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY wantedChanged FINAL)
    Q_PROPERTY(int occurrence MEMBER m_occurrence NOTIFY wantedChanged FINAL)
    Q_PROPERTY(int from MEMBER m_from NOTIFY wantedChanged FINAL)
    Q_PROPERTY(int length MEMBER m_length NOTIFY wantedChanged FINAL)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY lookChanged FINAL)
    Q_PROPERTY(int thickness MEMBER m_thickness NOTIFY lookChanged FINAL)

public:
    explicit ReadingMark(QQuickItem *parent = nullptr);

    /// The item in which the text is looked for.
    void setPage(QQuickItem *page);
    /// Whether it stands somewhere.
    [[nodiscard]] bool isPlaced() const { return m_target; }

    /// The place among these texts of the one from which a person would have the page read: the one that has
    /// the focus, else the first that is not above the view of the page. 0 when there is none.
    Q_INVOKABLE [[nodiscard]] int startOf(const QStringList &texts) const;

Q_SIGNALS:
    /// Page, text or part is another one.
    void wantedChanged();
    void lookChanged();
    /// It stands somewhere else now.
    void placed();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    void placeSoon();
    void place();
    void attach(QQuickItem *target);
    void measure();
    [[nodiscard]] QQuickItem *find() const;

    QPointer<QQuickItem> m_page;
    QPointer<QQuickItem> m_target;
    QString m_text;
    int m_occurrence = 0;
    int m_from = 0;
    int m_length = 0;
    QColor m_ground;
    QColor m_ink;
    int m_thickness = 0;
    bool m_isDue = false;
    QList<QRectF> m_lines; ///< in this item
};

} // namespace Controls
