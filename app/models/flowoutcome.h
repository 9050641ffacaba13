// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decision/summary.h"
#include "pickcolumnsmodel.h"
#include "picksmodel.h"
#include "pointsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Models
{

/// What a person's answers come to, ready to be shown: the outcome's page and "My summary".
class FlowOutcome : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("GuidedFlow hands it out.")
    Q_PROPERTY(QString lead READ lead NOTIFY changed)
    Q_PROPERTY(QString because READ because NOTIFY changed)
    Q_PROPERTY(Models::PickColumnsModel *columns READ columns CONSTANT)
    Q_PROPERTY(Models::PicksModel *neither READ neither CONSTANT)
    Q_PROPERTY(Models::PicksModel *others READ others CONSTANT)
    Q_PROPERTY(Models::PointsModel *matters READ matters CONSTANT)
    Q_PROPERTY(Models::PointsModel *notices READ notices CONSTANT)
    Q_PROPERTY(Models::PointsModel *asks READ asks CONSTANT)
    Q_PROPERTY(Models::PointsModel *steps READ steps CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] QString lead() const { return m_lead; }
    [[nodiscard]] QString because() const { return m_because; }
    [[nodiscard]] PickColumnsModel *columns() { return &m_columns; }
    [[nodiscard]] PicksModel *neither() { return &m_neither; }
    [[nodiscard]] PicksModel *others() { return &m_others; }
    [[nodiscard]] PointsModel *matters() { return &m_matters; }
    [[nodiscard]] PointsModel *notices() { return &m_notices; }
    [[nodiscard]] PointsModel *asks() { return &m_asks; }
    [[nodiscard]] PointsModel *steps() { return &m_steps; }

    /// Shows a summary; an empty one forgets what was shown.
    void show(const Decision::Summary &summary);

Q_SIGNALS:
    void changed();

private:
    void fillColumns(const QList<Decision::Column> &columns);

    QString m_lead;
    QString m_because;
    QList<PicksModel *> m_picks; ///< one for each column
    PickColumnsModel m_columns;
    PicksModel m_neither;
    PicksModel m_others;
    PointsModel m_matters;
    PointsModel m_notices;
    PointsModel m_asks;
    PointsModel m_steps;
};

} // namespace Models
