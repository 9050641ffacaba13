// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "featuresmodel.h"
#include "pointsmodel.h"
#include "tablemodel.h"

namespace Models
{

/// One option, or one outcome such as "both", ready to be shown.
struct OptionRecord {
    QString id;
    int mark =
        0; ///< its shape and colour: 0 to 3 for options, by their order in the guide; 4 both, 5 not now
    QString name;
    QString summary; ///< one line
    QString definition; ///< paragraphs, parted by an empty line
    QString example;
    QString fitExample; ///< empty for an outcome
    FeaturesModel *features = nullptr; ///< empty for an outcome
    PointsModel *fits = nullptr;
    PointsModel *good = nullptr;
    PointsModel *hard = nullptr;
    PointsModel *steps = nullptr; ///< the first meeting, or a first step
};

/// The options of a guide in the order the person set, or its outcomes.
class OptionsModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        MarkRole,
        NameRole,
        SummaryRole,
        DefinitionRole,
        ExampleRole,
        FitExampleRole,
        FeaturesRole,
        FitsRole,
        GoodRole,
        HardRole,
        StepsRole,
    };
    Q_ENUM(Role)

    explicit OptionsModel(QObject *parent = nullptr);

    void setRecords(const QList<OptionRecord> &records);

private:
    RecordTable<OptionRecord> m_table;
};

} // namespace Models
