// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

/// One row of faults.tsv.
struct FaultRow {
    QString fixture; ///< path below fixtures/
    int line = 0;
    int column = 0;
    QString rule;
    bool isForChecker = false; ///< the reader finds nothing
    bool isHelp = false; ///< help regions; else a guide
    bool isTranslation = false; ///< of valid/original.json
};

inline QString fixturePath(const QString &name)
{
    return QStringLiteral(TEST_FOLDER "/fixtures/") + name;
}

inline QByteArray fixture(const QString &name)
{
    QFile file(fixturePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every row of the table; empty when it cannot be read.
inline QList<FaultRow> faultTable()
{
    QList<FaultRow> rows;
    QFile file(QStringLiteral(TEST_FOLDER "/faults.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() != 6)
            continue;
        rows.append({cells[0],
                     cells[1].toInt(),
                     cells[2].toInt(),
                     cells[3],
                     cells[4] == QLatin1String("check"),
                     cells[5] == QLatin1String("help"),
                     cells[5] == QLatin1String("translation")});
    }
    return rows;
}
