// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Content
{

/// Where something stands in a file. Both count from 1; the column counts characters (code
/// points), not bytes. 0:0 means the file as a whole.
struct Position {
    int line = 0;
    int column = 0;

    friend bool operator==(const Position &, const Position &) = default;
};

/// One thing that is wrong with a content file, in words that an author can act on.
struct Fault {
    QString file; ///< the path as the caller gave it
    Position at;
    QString rule; ///< stable short name of the broken rule, such as "missing-key"
    QString what; ///< a plain sentence: what is wrong
    QString remedy; ///< a plain sentence: what to do

    /// "file:line:col: error: what remedy [rule]", the form that editors jump to.
    [[nodiscard]] QString line() const;

    friend bool operator==(const Fault &, const Fault &) = default;
};

using Faults = QList<Fault>;

/// A value, or every fault that was found on the way to it. Never both, never neither.
template<typename T>
class Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return guide;` is the point of it
        : m_value(std::move(value))
    {
    }
    Result(Faults faults) // NOLINT(google-explicit-constructor): `return faults;` likewise
        : m_faults(std::move(faults))
    {
        Q_ASSERT(!m_faults.isEmpty());
    }

    [[nodiscard]] bool isOk() const { return m_value.has_value(); }
    explicit operator bool() const { return isOk(); }

    /// The value. Only when isOk(). Of a temporary it is handed out, so that nothing dangles.
    [[nodiscard]] const T &value() const & { return *m_value; }
    [[nodiscard]] T value() && { return *std::move(m_value); }

    /// Every fault, in the order of the file. Empty when isOk().
    [[nodiscard]] const Faults &faults() const & { return m_faults; }
    [[nodiscard]] Faults faults() && { return std::move(m_faults); }

private:
    std::optional<T> m_value;
    Faults m_faults;
};

} // namespace Content
