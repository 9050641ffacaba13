// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "navigation.h"
#include "tablemodel.h"

namespace Models
{

/// The pages of the guide in the order of their tabs.
class PagesModel : public Models::TableModel, public Singleton<PagesModel>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Pages)
    QML_SINGLETON
    Q_PROPERTY(QString currentTitle READ currentTitle NOTIFY currentTitleChanged)

public:
    enum Role {
        PageRole = Qt::UserRole + 1,
        TitleRole,
        DetailRole,
        AddressRole,
        IsCurrentRole,
    };
    Q_ENUM(Role)

    /// navigation: whose place is marked as the current one. firstOption: the option that the
    /// Features tab opens.
    PagesModel(Navigation &navigation, const QString &firstOption, QObject *parent = nullptr);

    /// The title of the page that is shown, whether it has a tab or not.
    [[nodiscard]] QString currentTitle() const;

    /// The title of the page that an address leads to; empty for what is none.
    Q_INVOKABLE [[nodiscard]] QString titleAt(const QString &address) const;

    /// Says the titles anew: the language has changed.
    void renew();

Q_SIGNALS:
    void currentTitleChanged();

private:
    struct Tab {
        Page page;
        QString title;
        QString detail;
        QString address;
        bool isCurrent;
    };

    void onPlaceChanged();

    Navigation &m_navigation;
    RecordTable<Tab> m_table;
};

/// The title of a page, as its tab and its heading say it.
[[nodiscard]] QString titleOf(Page page);

} // namespace Models
