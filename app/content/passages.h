// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide.h"

#include <QString>

#include <vector>

namespace Content
{

/// The blocks of an option that are weighed one by one.
enum class Block { Other, Good, Hard, FirstMeeting, Cell };

/// One text of a guide that people read as prose: no title, name, code or source.
struct Passage {
    const QString *text; ///< in the guide, which must outlive this
    QString path; ///< for JsonIndex::find()
    int option = -1; ///< index of the option whose own text it is; -1: of none
    int row = -1; ///< index of the row; -1: in none
    Block block = Block::Other;
    bool isAboutOption = false; ///< of an option, an outcome or a row
};

/// Every passage of a guide, in the order of guide.h. Cells that are not known have none.
[[nodiscard]] std::vector<Passage> passagesOf(const Guide &guide);

} // namespace Content
