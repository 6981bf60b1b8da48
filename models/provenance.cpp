// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provenance.h"

#include "models/format.h"
#include "models/intakewords.h"
#include "models/profilewords.h"
#include "models/tr.h"

#include <QFileInfo>

namespace models {

namespace {

QString unknownDay()
{
    return Words::tr("not known", "@info date");
}

core::Cell dayCell(core::Day day)
{
    if (core::isDate(day))
        return core::Cell(core::toDate(day));
    return core::Cell(unknownDay());
}

qint64 rejectedRows(const core::Assessment &assessment)
{
    qint64 rejected = 0;
    for (const core::ReadingReport &report : assessment.accounts.reports)
        rejected += report.counts.rejected;
    return rejected;
}

void addCounts(ProvenanceLines &lines, const core::Assessment &assessment)
{
    const core::Totals &totals = assessment.totals;
    lines.emplace_back(Words::tr("Accounts in all", "@label"), core::Cell(totals.accounts));
    lines.emplace_back(Words::tr("of these billable", "@label"), core::Cell(totals.billable));
    lines.emplace_back(Words::tr("of these accidental", "@label"), core::Cell(totals.accidental));
    lines.emplace_back(Words::tr("not billable", "@label"), core::Cell(totals.notBillable));
    lines.emplace_back(Words::tr("unknown", "@label"), core::Cell(totals.unknown));
    if (assessment.year.known) {
        lines.emplace_back(Words::tr("Cost a year", "@label"), core::Cell(assessment.year.now.amount));
        lines.emplace_back(Words::tr("Could be", "@label"), core::Cell(assessment.year.withoutAccidental.amount));
    }
}

} // namespace

QString organisationText(const core::Assessment &assessment)
{
    const QString file = QFileInfo(assessment.accounts.primary.file).fileName();
    return assessment.profile.name.isEmpty() ? file : assessment.profile.name;
}

QString excerptText(const AccountsTable &table, const Wording &wording)
{
    const qint64 all = table.excerpt().assessment->rowCount();
    const qint64 rows = table.rowCount();
    const QString count = rows == all
        ? counted(Words::tr("All %1 account(s)", "@info", pluralOf(all)), all, wording.locale)
        : counted(Words::tr("%2 of %1 account(s)", "@info", pluralOf(all)), all, wording.locale).arg(numberText(rows, wording.locale));
    const QString query = table.excerpt().query.trimmed();
    return query.isEmpty() ? count : Words::tr("%1; search: %2", "@info number of accounts, query").arg(count, query);
}

QString sumsText(const core::Selection &sums, const Wording &wording)
{
    QStringList parts {counted(Words::tr("%1 billable", "@info accounts", pluralOf(sums.billable)), sums.billable, wording.locale)};
    if (sums.couldGo > 0)
        parts.append(counted(Words::tr("%1 could go", "@info accounts", pluralOf(sums.couldGo)), sums.couldGo, wording.locale));
    if (sums.saving.minor() > 0)
        parts.append(Words::tr("saves %1 a year", "@info").arg(moneyText(sums.saving, wording.locale)));
    if (sums.unknown > 0)
        parts.append(counted(Words::tr("%1 unknown", "@info accounts", pluralOf(sums.unknown)), sums.unknown, wording.locale));
    return parts.join(QStringLiteral(" · "));
}

ProvenanceLines provenance(const AccountsTable &table, const Wording &wording, const QString &version)
{
    const core::Assessment &assessment = *table.excerpt().assessment;
    const qint64 leftOut = assessment.rowCount() - table.rowCount();
    ProvenanceLines lines;
    lines.emplace_back(Words::tr("Organisation", "@label"), organisationText(assessment));
    lines.emplace_back(Words::tr("Accounts here", "@label"), core::Cell(table.rowCount()));
    lines.emplace_back(Words::tr("Left out", "@label"), core::Cell(leftOut));
    const QString query = table.excerpt().query.trimmed();
    lines.emplace_back(Words::tr("Search", "@label"), query.isEmpty() ? Words::tr("none", "@info search") : query);
    addCounts(lines, assessment);
    const core::Selection sums = table.sums();
    lines.emplace_back(Words::tr("Accounts here come to", "@label"), sumsText(sums, wording));
    lines.emplace_back(Words::tr("Guard edition", "@label"), editionText(assessment.profile.edition));
    lines.emplace_back(Words::tr("Billing", "@label"), billingText(assessment.profile.billing));
    lines.emplace_back(Words::tr("Rule set", "@label"), QString(wording.titles.of(assessment.rules) % QStringLiteral(" (") % assessment.rules.id % u')'));
    lines.emplace_back(Words::tr("Price book", "@label"), QString(wording.titles.of(assessment.prices) % QStringLiteral(" (") % assessment.prices.id % u')'));
    lines.emplace_back(Words::tr("Prices of", "@label"), dayCell(assessment.prices.date));
    lines.emplace_back(Words::tr("Currency", "@label"), assessment.prices.currency.toString());
    lines.emplace_back(Words::tr("Accounts as of", "@label"), dayCell(assessment.accounts.date));
    for (const core::SourceInfo &source : assessment.accounts.sources) {
        lines.emplace_back(Words::tr("File", "@label"), QFileInfo(source.file).fileName());
        lines.emplace_back(QString(), sourceText(source, wording.locale));
        if (!source.sha256.isEmpty())
            lines.emplace_back(QString(), QString(QStringLiteral("SHA-256 ") % source.sha256));
    }
    lines.emplace_back(Words::tr("Rows rejected in reading", "@label"), core::Cell(rejectedRows(assessment)));
    lines.emplace_back(Words::tr("Saving of a row", "@label"),
        Words::tr("What this account alone saves a year at the present count. Together they come to another figure, since prices have bands.", "@info"));
    lines.emplace_back(Words::tr("Written by", "@label"), QString(QStringLiteral("Leanseat ") % version));
    return lines;
}

QString provenanceText(const AccountsTable &table, const Wording &wording, const QString &version)
{
    const core::Assessment &assessment = *table.excerpt().assessment;
    QStringList files;
    for (const core::SourceInfo &source : assessment.accounts.sources)
        files.append(QFileInfo(source.file).fileName());
    return Words::tr("%1. From %2, of %3. Rule set %4, price book %5. Leanseat %6.", "@info excerpt, files, date, ids, version")
        .arg(excerptText(table, wording), files.join(QStringLiteral(", ")), dayText(assessment.accounts.date, wording.locale), assessment.rules.id,
            assessment.prices.id, version);
}

QString exportName(const core::Assessment &assessment, const QString &what)
{
    QString name = assessment.profile.name.isEmpty() ? what : QString(assessment.profile.name % u' ' % what);
    if (core::isDate(assessment.accounts.date))
        name += u' ' + core::toDate(assessment.accounts.date).toString(Qt::ISODate);
    QString clean;
    for (const QChar c : name)
        clean += c.unicode() < 0x20 || QStringView(u"/\\:*?\"<>|").contains(c) ? u'-' : c;
    while (clean.startsWith(u'.') || clean.startsWith(u'-'))
        clean.remove(0, 1);
    constexpr qsizetype most = 80;
    return clean.left(most).trimmed();
}

} // namespace models
