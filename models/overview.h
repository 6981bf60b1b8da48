// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "models/tone.h"
#include "models/wording.h"

#include <QList>

namespace models {

/// A number with its name; a click opens the accounts behind it.
struct Card
{
    QString title;
    QString value;
    QString note;
    Tone tone = Tone::None;
    QString query;      ///< of the accounts behind it
    bool opensAccounts = true; ///< false: no accounts behind it (money of a book)
    QString accessible; ///< "Billable: 500. Atlassian says 503."
};

/// A part of the reason bar.
struct Segment
{
    QString label;      ///< "Only Trello Free"
    QString value;      ///< "300"
    qint64 count = 0;
    Tone tone = Tone::None;
    QString query;
    QString accessible;
};

/// The cost curve as numbers: amounts in minor units of `currency`; a chart divides by 10^minorDigits.
struct CurveSeries
{
    struct Point
    {
        qint64 users = 0;
        qint64 minor = 0;
    };
    struct Mark
    {
        QString label;  ///< "now 500 · $17,500"
        Point at;
        Tone tone = Tone::None;
        QString query = {}; ///< of the accounts that it stands for; empty where it opens none
    };
    struct Edge
    {
        QString label;  ///< "band edge: $40 → $30 a seat"
        qint64 users = 0;
    };
    QString title;
    QString xTitle, yTitle;
    QList<Point> points;
    QList<Mark> marks;
    QList<Edge> edges;
    QString currency;
    QString symbol;
    int minorDigits = 2;
    QString accessible;
    QString note;       ///< "beyond the book" and the like
    [[nodiscard]] bool isEmpty() const { return points.isEmpty(); }
};

/// Everything the overview says, finished.
struct Warning
{
    QString text;  ///< a whole sentence
    QString query; ///< the accounts that it is about; empty where it is about none
};

struct Overview
{
    QString organisation;      ///< name or file
    QString subtitle;          ///< "10,000 accounts · exported 3 days ago"
    QStringList headline;      ///< one or two lines
    QString saving;            ///< sentence below, or what keeps it from being known
    QString savingAmount;      ///< the part of `saving` to set in bold; may be empty
    QList<Card> cards;
    QString reasonsTitle;
    QList<Segment> reasons;    ///< intended, each cause, unknown; empty ones left out
    QString reasonsNote;
    CurveSeries curve;
    QList<Warning> warnings;   ///< discrepancies, missing columns, old data
    QString assumptions;       ///< rule set, price book, age of data, count of unknown
    bool hasSomethingToSave = false;
    QString remedyQuery;       ///< the accounts that could go
    QString remedyAction = {}; ///< on the button that opens them: "Review the 300 accounts"
};

Overview overview(const core::Assessment &assessment, const Wording &wording);
QString plainText(const Overview &overview);

} // namespace models
