// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explanation.h"
#include "models/tone.h"
#include "models/wording.h"

#include <QList>

namespace models {

/// A label and what stands beside it.
struct Fact
{
    QString label;
    QString value;
    QString note;
};

/// Where a rule comes from, ready to print.
struct RuleLine
{
    QString id;
    QString text;  ///< "Rule trello · “Manage your bill”, read 8 Aug 2026 · documented"
    QString url;   ///< empty where there is none
};

struct EvidenceLine
{
    QString text;   ///< "Trello, Free: counts"
    QString origin; ///< "column Trello: “Free”"
    Tone tone = Tone::None;
};

struct OptionLine
{
    core::Option option = core::Option::ExcludeFromClaim;
    int number = 1;
    QString title;
    QString summary;
    Chip state;
    QString reason;      ///< why it is blocked, unknown or not needed; empty where eligible
    QString lift;        ///< by whom that can be lifted
    QStringList losses;
    QString undo;
    bool recommended = false;
};

/// Everything the side panel and `explain` say of one account, in words.
struct ExplanationDocument
{
    core::Row row = core::kNoRow;
    QString title;     ///< name, else e-mail, else id
    QString subtitle;  ///< "mail · active · managed by SCIM"
    QList<Chip> chips;
    QString verdict;   ///< sentences
    RuleLine rule;
    QStringList notes; ///< discrepancy, masked access, "if claimed", leaver, protected: whole sentences
    QString evidenceTitle;
    QList<EvidenceLine> evidence;
    QString flipTitle; ///< "What would stop it" / "What would make it billable" / "What is missing"
    QString flip;
    QString saving;    ///< "Saves $30 a year on its own, from …"; empty where nothing is saved
    QString recommendationTitle;
    QString recommendation;
    QString recommendationReason;
    QString optionsTitle;
    QList<OptionLine> options; ///< six, in order
    QString fieldsTitle;
    QList<Fact> fields;
};

ExplanationDocument explanationDocument(const core::Explanation &explanation, const core::Assessment &assessment, const Wording &wording);
/// For a terminal or the clipboard.
QString plainText(const ExplanationDocument &document);

} // namespace models
