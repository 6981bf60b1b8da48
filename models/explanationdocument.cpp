// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explanationdocument.h"

#include "core/aliases.h"
#include "models/filecolumns.h"
#include "models/format.h"
#include "models/optionwords.h"
#include "models/tr.h"
#include "models/verdictwords.h"

namespace models {
namespace {

using core::AccessOutcome;

QString outcomeText(const core::AccessEvidence &evidence)
{
    if (evidence.masked)
        return Words::tr("does not count, since the account is not active", "@info what an access does");
    switch (evidence.outcome) {
    case AccessOutcome::Counts:
        return Words::tr("counts", "@info what an access does");
    case AccessOutcome::DoesNotCount:
        return Words::tr("does not count", "@info what an access does");
    case AccessOutcome::Undecided:
        return Words::tr("not known whether it counts", "@info what an access does");
    }
    return {};
}

/// Further addresses and ids of the account.
QString aliasText(const core::AccountTable &table, core::Row row)
{
    QStringList texts;
    for (const core::AccountAlias &alias : core::aliasesOf(table, row, row + 1))
        texts.append(QString::fromStdString(alias.text));
    return texts.join(QLatin1String(", "));
}

QString placeText(const core::Access &access)
{
    if (access.site.isEmpty())
        return {};
    switch (access.ownership) {
    case core::Ownership::Own:
        return Words::tr("%1 (own)", "@info site or workspace").arg(access.site);
    case core::Ownership::Foreign:
        return Words::tr("%1 (somebody else's)", "@info site or workspace").arg(access.site);
    case core::Ownership::Unknown:
    case core::Ownership::NoSite:
        break;
    }
    return access.site;
}

EvidenceLine evidenceLine(const core::AccessEvidence &evidence, const Wording &wording)
{
    const core::Access &access = evidence.access;
    QStringList what {productText(access.product)};
    if (access.role != core::AccessRole::Unspecified)
        what.append(roleText(access.role));
    if (access.plan != core::Plan::Unknown)
        what.append(Words::tr("plan %1", "@info").arg(planText(access.plan)));
    if (const QString place = placeText(access); !place.isEmpty())
        what.append(place);
    if (access.sandbox == core::Tri::Yes)
        what.append(Words::tr("sandbox by its name", "@info of a site"));
    if (access.onlyLastActive)
        what.append(Words::tr("told by a last-active date alone", "@info of an access"));
    EvidenceLine line;
    line.text = Words::tr("%1: %2", "@info access, what it does").arg(what.join(Words::tr(", ", "@info between items of a list")), outcomeText(evidence));
    if (evidence.certainty == core::Certainty::Likely && !evidence.masked)
        line.text += u' ' + Words::tr("(likely)", "@info");
    QStringList origin;
    if (evidence.isFromRow) {
        origin.append(access.site.isEmpty() ? Words::tr("row of %1", "@info app that the row of a file names").arg(access.column)
                                            : Words::tr("row of %1: “%2”", "@info app, cell").arg(access.column, access.cell));
    } else if (!access.column.isEmpty()) {
        origin.append(access.cell.isEmpty() ? Words::tr("column %1", "@info").arg(access.column)
                                            : Words::tr("column %1: “%2”", "@info column, cell").arg(access.column, access.cell));
    }
    if (!evidence.rule.isEmpty())
        origin.append(Words::tr("rule %1: %2", "@info rule id, in few words").arg(evidence.rule, wording.rules.of(evidence.rule).shortText));
    line.origin = origin.join(QStringLiteral(" · "));
    line.tone = evidence.masked || evidence.outcome == AccessOutcome::DoesNotCount ? Tone::Quiet
        : evidence.outcome == AccessOutcome::Undecided                             ? Tone::Unknown
        : access.ownership == core::Ownership::Own && access.plan != core::Plan::Free && access.sandbox != core::Tri::Yes ? Tone::Intended
                                                                                                                            : Tone::Accidental;
    return line;
}

QString tagText(const QString &tag)
{
    if (tag == QLatin1String("documented"))
        return Words::tr("documented by Atlassian", "@info how a rule is known");
    if (tag == QLatin1String("inference"))
        return Words::tr("concluded from Atlassian's documents", "@info how a rule is known");
    if (tag == QLatin1String("undocumented"))
        return Words::tr("Atlassian's documents don't tell", "@info how a rule is known");
    return tag;
}

RuleLine ruleLine(const core::Explanation &explanation, const core::Assessment &assessment, const Wording &wording)
{
    const core::RuleSource &source = explanation.source;
    RuleLine line {explanation.facts.rule, {}, source.url};
    QStringList parts {Words::tr("Rule %1 of %2", "@info ids of rule and rule set").arg(explanation.facts.rule, assessment.rules.id)};
    if (!source.title.isEmpty()) {
        QString title = Words::tr("“%1”", "@info quoted text").arg(source.title);
        if (source.date.isValid())
            title = Words::tr("%1, read %2", "@info title of a source, the day it was read").arg(title, dayText(core::toDay(source.date), wording.locale));
        parts.append(title);
    }
    if (!source.tag.isEmpty())
        parts.append(tagText(source.tag));
    line.text = parts.join(QStringLiteral(" · "));
    return line;
}

QString premiumNote(const core::Case &facts, core::Edition edition)
{
    if (edition == core::Edition::Premium) {
        return facts.countsForPremium ? Words::tr("Your Guard Premium counts it, for it has Jira or Confluence. The verdict and its rule are Guard Standard's.", "@info")
                                      : Words::tr("Your Guard Premium doesn't count it. The verdict and its rule are Guard Standard's.", "@info");
    }
    if (edition == core::Edition::StandardAndPremium && facts.countsForPremium)
        return Words::tr("Guard Premium counts it too, for it has Jira or Confluence.", "@info");
    return {};
}

QStringList notesOf(const core::Explanation &explanation, core::Edition edition, const QLocale &locale)
{
    const core::Case &facts = explanation.facts;
    QStringList notes;
    if (const QString note = premiumNote(facts, edition); !note.isEmpty())
        notes.append(note);
    if (facts.discrepancy) {
        notes.append(Words::tr("Atlassian's flag says “%1”, the rules say “%2”.", "@info flag, verdict")
                         .arg(verdictText(facts.flag == core::Tri::Yes ? core::Verdict::Billable : core::Verdict::NotBillable), verdictText(facts.byRules)));
        if (const QStringList why = candidateTexts(facts.candidates); !why.isEmpty())
            notes.append(Words::tr("Possible reasons: %1.", "@info").arg(why.join(Words::tr("; ", "@info between clauses"))));
    }
    if (facts.masked)
        notes.append(Words::tr("Its product columns are still filled, but do not count while it is not active.", "@info"));
    if (facts.claimed == core::Tri::No) {
        notes.append(explanation.costIfClaimed
                ? Words::tr("Your organisation has not claimed it. If claimed, it would be: %1, for %2 a year.", "@info verdict, cost").arg(verdictText(facts.ifClaimed), moneyText(*explanation.costIfClaimed, locale))
                : Words::tr("Your organisation has not claimed it. If claimed, it would be: %1.", "@info verdict").arg(verdictText(facts.ifClaimed)));
    }
    if (facts.leaver)
        notes.append(explanation.marks & core::kMarkedLeaver ? Words::tr("Marked as a leaver.", "@info")
                                                             : Words::tr("The person has left, by your file of leavers.", "@info"));
    if (facts.isProtected)
        notes.append(Words::tr("It is protected: no option touches it.", "@info"));
    if (const auto &exception = explanation.exception) {
        notes.append(core::isDate(exception->until)
                ? Words::tr("Exception until %1: %2 answers for it, %3", "@info day, person, reason").arg(dayText(exception->until, locale), exception->owner, exception->reason)
                : Words::tr("Exception without an end: %1 answers for it, %2", "@info person, reason").arg(exception->owner, exception->reason));
        if (!exception->isInForce(explanation.today))
            notes.append(Words::tr("That exception is due: the seat is proposed again.", "@info"));
    } else if (facts.markedIntended) {
        notes.append(Words::tr("Marked as intended.", "@info"));
    }
    if (!explanation.note.isEmpty())
        notes.append(Words::tr("Note: %1", "@info").arg(explanation.note));
    return notes;
}

QList<OptionLine> optionLines(const core::Case &facts)
{
    QList<OptionLine> lines;
    const auto recommended = optionOf(facts.recommendation.advice);
    for (std::size_t i = 0; i < facts.options.size(); ++i) {
        const core::OptionAnswer &answer = facts.options[i];
        OptionLine line;
        line.option = static_cast<core::Option>(i);
        line.number = core::optionNumber(line.option);
        line.title = optionTitle(line.option);
        line.summary = optionSummary(line.option);
        line.recommended = recommended == line.option;
        line.state = optionChip(answer, line.recommended);
        const ReasonText reason = optionReasonText(answer.reason);
        line.reason = reason.why;
        line.lift = answer.eligibility == core::Eligibility::Eligible ? QString() : reason.lift;
        if (answer.eligibility != core::Eligibility::NotNeeded) {
            line.losses = lossTexts(answer.losses);
            line.undo = undoText(answer.undo);
        }
        lines.append(line);
    }
    return lines;
}

QString flipTitle(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Billable:
        return Words::tr("What would stop it", "@title");
    case core::Verdict::NotBillable:
        return Words::tr("What would make it billable", "@title");
    case core::Verdict::Unknown:
        return Words::tr("What is missing", "@title");
    case core::Verdict::Count:
        break;
    }
    return {};
}

QString savingText(const core::Explanation &explanation, const core::Assessment &assessment, const Wording &wording)
{
    if (explanation.facts.intent != core::Intent::Accidental)
        return {};
    if (assessment.year.doesNotDependOnAccounts)
        return savesFromText(explanation.from, wording.locale);
    if (!assessment.year.known)
        return Words::tr("What it costs is not known: there is no price book for this edition.", "@info");
    const QString amount = moneyText(explanation.savesAlone, wording.locale);
    const QString from = savesFromText(explanation.from, wording.locale);
    if (savesFromIsKnown(explanation.from))
        return Words::tr("This one alone saves %1 a year, %2.", "@info amount, from when").arg(amount, from);
    return Words::tr("This one alone saves %1 a year. %2", "@info amount, sentence on when").arg(amount, from);
}

} // namespace

ExplanationDocument explanationDocument(const core::Explanation &explanation, const core::Assessment &assessment, const Wording &wording)
{
    const core::Case &facts = explanation.facts;
    ExplanationDocument document;
    document.row = explanation.row;
    document.title = !explanation.name.isEmpty() ? explanation.name : !explanation.mail.isEmpty() ? explanation.mail : explanation.id;
    QStringList subtitle;
    if (document.title != explanation.mail && !explanation.mail.isEmpty())
        subtitle.append(explanation.mail);
    subtitle.append(statusText(facts.status));
    if (facts.managedBy != core::ManagedBy::Unknown)
        subtitle.append(managedByText(facts.managedBy));
    document.subtitle = subtitle.join(QStringLiteral(" · "));

    document.chips.append(verdictChip(facts));
    if (facts.verdict != core::Verdict::Unknown)
        document.chips.append({certaintyText(facts.certainty), facts.certainty == core::Certainty::Unknown ? Tone::Unknown : Tone::Quiet, Words::tr("How sure this is.", "@info")});
    if (facts.discrepancy)
        document.chips.append({Words::tr("discrepancy", "@item"), Tone::Warning, Words::tr("Atlassian's flag and the rules differ.", "@info")});
    if (facts.isProtected)
        document.chips.append({Words::tr("protected", "@item"), Tone::Quiet, Words::tr("No option touches it.", "@info")});
    if (facts.leaver)
        document.chips.append({Words::tr("has left", "@item"), Tone::Quiet, Words::tr("The file of leavers names it.", "@info")});

    document.verdict = verdictSentence(facts, wording);
    document.rule = ruleLine(explanation, assessment, wording);
    document.notes = notesOf(explanation, assessment.profile.edition, wording.locale);
    document.evidenceTitle = Words::tr("What the files say", "@title");
    for (const core::AccessEvidence &evidence : explanation.accesses)
        document.evidence.append(evidenceLine(evidence, wording));
    if (document.evidence.isEmpty())
        document.evidence.append({facts.missingProducts.empty() ? Words::tr("No access to any product.", "@info")
                                                                : Words::tr("No access in the columns that the account's files have.", "@info"), {}, Tone::Quiet});
    document.flipTitle = flipTitle(facts.verdict);
    document.flip = flipText(facts, QStringList(explanation.flipSites.begin(), explanation.flipSites.end()));
    document.saving = savingText(explanation, assessment, wording);
    document.recommendationTitle = Words::tr("Recommended", "@title");
    document.recommendation = adviceText(facts.recommendation.advice);
    if (facts.recommendation.fallback != core::Advice::None) {
        const QString fallback = facts.recommendation.fallback == core::Advice::FindOut ? Words::tr("find out more first", "@item advice, inside a sentence")
                                                                                        : adviceText(facts.recommendation.fallback);
        const bool asks = facts.recommendation.advice == core::Advice::Option3 || facts.recommendation.advice == core::Advice::AskToLeaveSite;
        document.recommendation = (asks ? Words::tr("%1; if nobody answers: %2", "@info advice, fallback") : Words::tr("%1; then: %2", "@info advice, what likely follows"))
                                      .arg(document.recommendation, fallback);
    }
    document.recommendationReason = adviceReasonText(facts.recommendation.reason);
    document.optionsTitle = Words::tr("Options", "@title");
    document.options = optionLines(facts);
    document.fieldsTitle = Words::tr("Fields", "@title");
    if (!explanation.id.isEmpty())
        document.fields.append({Words::tr("Atlassian ID", "@title:column"), explanation.id, {}});
    if (const QString others = aliasText(assessment.table(), explanation.row); !others.isEmpty())
        document.fields.append({Words::tr("Also in the file as", "@title:column further addresses and ids of an account"), others, {}});
    document.fields.append({Words::tr("Last active", "@title:column"), dayText(explanation.lastActive, wording.locale),
        core::isDate(explanation.lastActive) ? agoText(explanation.lastActive, assessment.today, wording.locale) : QString()});
    for (const core::FieldEvidence &field : explanation.fields)
        document.fields.append({field.column, field.value.isEmpty() ? Words::tr("empty", "@info cell of a file") : field.value, field.file});
    for (const int column : furtherFileColumns(assessment.table())) {
        const QString cell = fileColumnCell(assessment.table(), column, explanation.row, wording.locale);
        if (!cell.isEmpty())
            document.fields.append({fileColumnHeader(assessment.table(), column), cell, {}});
    }
    return document;
}

QString plainText(const ExplanationDocument &document)
{
    QStringList lines {document.title, document.subtitle};
    QStringList chips;
    for (const Chip &chip : document.chips)
        chips.append(chip.text);
    lines.append(chips.join(QStringLiteral(" · ")));
    lines.append({QString(), document.verdict});
    lines.append(document.notes);
    lines.append(document.rule.text);
    if (!document.rule.url.isEmpty())
        lines.append(document.rule.url);
    const auto section = [&lines](const QString &title) { lines.append({QString(), title}); };
    const QString indent = QStringLiteral("  ");
    section(document.evidenceTitle);
    for (const EvidenceLine &line : document.evidence) {
        lines.append(indent + line.text);
        if (!line.origin.isEmpty())
            lines.append(indent + indent + line.origin);
    }
    section(document.flipTitle);
    lines.append(indent + document.flip);
    if (!document.saving.isEmpty())
        lines.append(indent + document.saving);
    section(document.recommendationTitle);
    lines.append(indent + document.recommendation);
    lines.append(indent + document.recommendationReason);
    section(document.optionsTitle);
    for (const OptionLine &option : document.options) {
        lines.append(indent + QString::number(option.number) + u' ' + option.title + QStringLiteral(": ") + option.state.text);
        if (!option.reason.isEmpty())
            lines.append(indent + indent + option.reason);
        if (!option.lift.isEmpty())
            lines.append(indent + indent + option.lift);
        if (!option.losses.isEmpty())
            lines.append(indent + indent + Words::tr("Loses: %1.", "@info").arg(listText(option.losses)));
        if (!option.undo.isEmpty())
            lines.append(indent + indent + option.undo);
    }
    section(document.fieldsTitle);
    for (const Fact &fact : document.fields)
        lines.append(indent + fact.label + QStringLiteral(": ") + fact.value + (fact.note.isEmpty() ? QString() : QStringLiteral(" (") + fact.note + u')'));
    return lines.join(u'\n') + u'\n';
}

} // namespace models
