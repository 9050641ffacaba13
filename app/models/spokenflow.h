// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidedflow.h"
#include "spokenlist.h"

namespace Models
{

/// What the flow "when to choose" says when it is read aloud: its questions, the answers, the outcome.
/// Words are those of the pages in qml/Pages.
class SpokenFlow
{
    Q_DECLARE_TR_FUNCTIONS(ReadAloud)

public:
    /// Both have to outlive it.
    SpokenFlow(GuidedFlow &flow, SpokenList &out)
        : m_flow(flow)
        , m_out(out)
    {
    }

    /// The page of the flow as it stands now.
    void stage();
    /// The page "My summary".
    void summary();
    /// The card that leads to the questions.
    void start();

private:
    using Row = SpokenList::Row;

    void question();
    void review();
    void answers();
    void outcome();
    void picks(const PicksModel *picks, bool areFits);

    GuidedFlow &m_flow;
    SpokenList &m_out;
};

} // namespace Models
