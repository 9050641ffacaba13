// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "conformancemodel.h"
#include "content/guide.h"
#include "optionsmodel.h"
#include "rowsmodel.h"
#include "singleton.h"
#include "sourcesmodel.h"
#include "termsmodel.h"

#include <QDate>
#include <QObject>

namespace Models
{

/// The guide that is open, ready to be shown, and how the person has arranged it.
class GuideService : public QObject, public Singleton<GuideService>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Guide)
    QML_SINGLETON
    Q_PROPERTY(QString title READ title NOTIFY guideChanged)
    Q_PROPERTY(QString decision READ decision NOTIFY guideChanged)
    Q_PROPERTY(QString firstOption READ firstOption CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY guideChanged)
    Q_PROPERTY(QString audience READ audience NOTIFY guideChanged)
    Q_PROPERTY(QString together READ together NOTIFY guideChanged)
    Q_PROPERTY(QString togetherExample READ togetherExample NOTIFY guideChanged)
    Q_PROPERTY(QString closing READ closing NOTIFY guideChanged)
    Q_PROPERTY(QString published READ published NOTIFY guideChanged)
    Q_PROPERTY(QString checked READ checked NOTIFY guideChanged)
    Q_PROPERTY(QString nextCheck READ nextCheck NOTIFY guideChanged)
    Q_PROPERTY(bool isPastCheck READ isPastCheck NOTIFY guideChanged)
    Q_PROPERTY(bool isUnreviewed READ isUnreviewed NOTIFY guideChanged)
    Q_PROPERTY(QString policy READ policy NOTIFY guideChanged)
    Q_PROPERTY(QString writtenBy READ writtenBy NOTIFY guideChanged)
    Q_PROPERTY(QString paidBy READ paidBy NOTIFY guideChanged)
    Q_PROPERTY(QString conflicts READ conflicts NOTIFY guideChanged)
    Q_PROPERTY(QString startedFrom READ startedFrom NOTIFY guideChanged)
    Q_PROPERTY(Models::OptionsModel *options READ options CONSTANT)
    Q_PROPERTY(Models::OptionsModel *outcomes READ outcomes CONSTANT)
    Q_PROPERTY(Models::RowsModel *rows READ rows CONSTANT)
    Q_PROPERTY(Models::PointsModel *standing READ standing CONSTANT)
    Q_PROPERTY(Models::PointsModel *questions READ questions CONSTANT)
    Q_PROPERTY(Models::PointsModel *wishes READ wishes CONSTANT)
    Q_PROPERTY(Models::PointsModel *evidence READ evidence CONSTANT)
    Q_PROPERTY(Models::TermsModel *terms READ terms CONSTANT)
    Q_PROPERTY(Models::SourcesModel *sources READ sources CONSTANT)
    Q_PROPERTY(Models::ConformanceModel *conformance READ conformance CONSTANT)

public:
    /// guide: what is shown. today: the day on which its next check is judged.
    GuideService(Content::Guide guide, QDate today, QObject *parent = nullptr);
    ~GuideService() override;

    [[nodiscard]] const Content::Guide &guide() const { return m_guide; }
    /// Shows the same guide in another language: the ids, and how many there are of everything, must be
    /// the same. What the person arranged stays. False, and nothing changes, for another guide.
    bool setGuide(const Content::Guide &guide);
    [[nodiscard]] QString title() const { return m_guide.title; }
    [[nodiscard]] QString decision() const { return m_guide.decision; }
    /// The id of the option that stands first in the guide.
    [[nodiscard]] QString firstOption() const { return m_guide.options.first().id; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString audience() const { return m_guide.audience; }
    [[nodiscard]] QString together() const;
    [[nodiscard]] QString togetherExample() const { return m_guide.togetherExample; }
    [[nodiscard]] QString closing() const;
    [[nodiscard]] QString published() const;
    [[nodiscard]] QString checked() const;
    [[nodiscard]] QString nextCheck() const;
    [[nodiscard]] bool isPastCheck() const;
    /// Whether it is a translation that nobody who speaks both languages has read yet.
    [[nodiscard]] bool isUnreviewed() const { return Content::isUnreviewed(m_guide.translation); }
    [[nodiscard]] QString policy() const { return m_guide.dates.policy; }
    [[nodiscard]] QString writtenBy() const { return m_guide.makers.writtenBy; }
    [[nodiscard]] QString paidBy() const { return m_guide.makers.paidBy; }
    [[nodiscard]] QString conflicts() const { return m_guide.makers.conflicts; }
    [[nodiscard]] QString startedFrom() const { return m_guide.makers.startedFrom; }
    [[nodiscard]] OptionsModel *options() { return &m_options; }
    [[nodiscard]] OptionsModel *outcomes() { return &m_outcomes; }
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] PointsModel *standing() { return &m_standing; }
    [[nodiscard]] PointsModel *questions() { return &m_questions; }
    [[nodiscard]] PointsModel *wishes() { return &m_wishes; }
    [[nodiscard]] PointsModel *evidence() { return &m_evidence; }
    [[nodiscard]] TermsModel *terms() { return &m_terms; }
    [[nodiscard]] SourcesModel *sources() { return &m_sources; }
    [[nodiscard]] ConformanceModel *conformance() { return &m_conformance; }

    [[nodiscard]] QString region() const { return m_region; }
    /// Shows the notes of this region in the rows that have some.
    void setRegion(const QString &region);

    /// Puts the first option last: with two options, swaps them.
    Q_INVOKABLE void swapOptions();
    /// Puts everything back that the person arranged: marks, open rows, order.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void guideChanged();

private:
    void fillLists();
    void fillOptions();
    void fillCells();
    [[nodiscard]] QStringList rowTitles() const;
    [[nodiscard]] QList<CellRecord> cellsOf(const Content::Row &row) const;
    [[nodiscard]] OptionRecord emptyRecord();
    void fill(OptionRecord &record, const Content::Option &option) const;
    void fill(OptionRecord &record, const Content::Outcome &outcome) const;
    [[nodiscard]] QList<PointRecord> records(const QList<Content::Claim> &claims) const;
    [[nodiscard]] PointRecord record(const Content::Claim &claim) const;
    [[nodiscard]] QString nameOf(const QString &id) const;
    [[nodiscard]] QString regionNote(const Content::Row &row, qsizetype option) const;

    Content::Guide m_guide;
    QDate m_today;
    QString m_region;
    QList<int> m_order; ///< m_order[shown] = index in the guide
    QList<OptionRecord> m_optionRecords; ///< in the guide's order
    QList<OptionRecord> m_outcomeRecords;
    OptionsModel m_options;
    OptionsModel m_outcomes;
    RowsModel m_rows;
    QList<CellsModel *> m_cells; ///< one a row, in the guide's order
    PointsModel m_standing;
    PointsModel m_questions;
    PointsModel m_wishes;
    PointsModel m_evidence;
    TermsModel m_terms;
    SourcesModel m_sources;
    ConformanceModel m_conformance;
};

/// What differs in a region for a row: its own note, else the one for every region, else nullptr.
[[nodiscard]] const Content::RegionNote *
regionNoteFor(const Content::Guide &guide, const QString &row, const QString &region);

} // namespace Models
