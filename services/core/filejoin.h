// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core {

/// A row that serves as an example; `line` is 0 where it is not known.
struct RowExample
{
    QString account; ///< e-mail, else id, else name
    qint64 line = 0;
};

/// Values of one column in which a file lost against another one.
struct ColumnConflict
{
    struct Example
    {
        RowExample row;
        QString lost;
        QString kept; ///< dates in ISO form, "never"
    };
    static constexpr qsizetype kExamples = 5;

    QString column;
    int winner = -1; ///< index of the file whose value holds
    bool isNewer = false; ///< the winner is the newer file; else both are of one moment, and the stronger value holds
    qint64 count = 0;
    QList<Example> examples;
};

/// How the rows of one file found accounts of the others. The three counts add up to its accounts.
struct FileJoin
{
    static constexpr qsizetype kExamples = 5;

    qint64 byId = 0;
    qint64 byMail = 0; ///< by the e-mail address, or by an older address or id of the account
    qint64 alone = 0; ///< no other file has the account
    QList<RowExample> aloneExamples;
    QList<ColumnConflict> conflicts; ///< most first
};

} // namespace core
