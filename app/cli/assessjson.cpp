// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assessjson.h"

#include "cli/codes.h"

#include "core/reconciliation.h"

#include <numeric>

namespace cli {

namespace {

void writeRowCounts(JsonWriter &json, const core::RowCounts &rows)
{
    json.beginObject(u"rows");
    json.number(u"read", rows.read);
    json.number(u"accepted", rows.accepted);
    json.number(u"folded", rows.folded);
    json.number(u"duplicates", rows.duplicates);
    json.number(u"rejected", rows.rejected);
    json.endObject();
}

void writeAmount(JsonWriter &json, QStringView key, bool known, qint64 minor)
{
    if (known)
        json.number(key, minor);
    else
        json.null(key);
}

void writeAmounts(JsonWriter &json, const core::CostSummary &cost)
{
    writeAmount(json, u"now", cost.known, cost.now.amount.minor());
    writeAmount(json, u"nowIfUnknownBillable", cost.known, cost.nowIfUnknownBillable.amount.minor());
    writeAmount(json, u"withoutAccidental", cost.known, cost.withoutAccidental.amount.minor());
    writeAmount(json, u"saving", cost.known, cost.saving.minor());
}

void writeCost(JsonWriter &json, const core::Assessment &assessment)
{
    const core::CostSummary &year = assessment.year;
    json.beginObject(u"cost");
    json.text(u"currency", assessment.prices.currency.toString());
    json.text(u"period", QStringLiteral("year"));
    json.text(u"priceBook", assessment.prices.id);
    writeAmounts(json, year);
    writeAmount(json, u"perSeatAlone", year.known, year.perSeatAlone.minor());
    json.flag(u"known", year.known);
    json.flag(u"beyondBook", year.now.beyondBook);
    json.flag(u"belowMinimum", year.now.belowMinimum);
    json.flag(u"doesNotDependOnAccounts", year.doesNotDependOnAccounts);
    writeSavesFrom(json, year.from);
    json.beginObject(u"month");
    writeAmounts(json, assessment.month);
    json.endObject();
    json.endObject();
}

void writeGaps(JsonWriter &json, QStringView key, const std::vector<core::Gap> &gaps)
{
    json.beginArray(key);
    for (const core::Gap &gap : gaps) {
        json.beginObject();
        json.text(u"reason", core::gapReasonKey(gap.reason));
        if (gap.counted)
            json.number(u"accounts", gap.accounts);
        else
            json.null(u"accounts");
        json.endObject();
    }
    json.endArray();
}

void writeReconciliation(JsonWriter &json, const core::Assessment &assessment)
{
    const core::Reconciliation reconciliation = core::reconcile(assessment);
    const auto optional = [&json](QStringView key, const std::optional<qint64> &number) {
        if (number)
            json.number(key, *number);
        else
            json.null(key);
    };
    json.beginObject(u"reconciliation");
    json.number(u"ours", reconciliation.ours);
    optional(u"atlassians", reconciliation.atlassians);
    optional(u"invoice", reconciliation.invoice);
    writeGaps(json, u"oursToAtlassians", reconciliation.oursToAtlassians);
    writeGaps(json, u"toInvoice", reconciliation.atlassiansToInvoice);
    json.endObject();
}

template <typename Key, typename Counts>
void writeCounts(JsonWriter &json, QStringView name, const Counts &counts, QLatin1String (*keyOf)(Key))
{
    json.beginObject(name);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] != 0)
            json.number(QString(keyOf(static_cast<Key>(i))), counts[i]);
    }
    json.endObject();
}

void writeTotals(JsonWriter &json, const core::Totals &totals)
{
    json.beginObject(u"flag");
    json.number(u"billable", totals.flaggedBillable);
    json.number(u"missing", totals.flagMissing);
    json.endObject();
    json.beginObject(u"byRules");
    json.number(u"billable", totals.rulesBillable);
    json.number(u"unknown", totals.rulesUnknown);
    json.endObject();
    json.number(u"protected", totals.isProtected);
    json.number(u"premiumBillable", totals.premiumBillable);
    json.number(u"premiumAccidental", totals.premiumAccidental);
    json.number(u"externalUsers", totals.externalUsers);
    writeCounts(json, u"causes", totals.byCause, core::causeKey);
    writeCounts(json, u"byStatus", totals.byStatus, core::statusKey);
    writeCounts(json, u"byAdvice", totals.byAdvice, core::adviceKey);
}

void writeSource(JsonWriter &json, const core::SourceInfo &source, const core::ReadingReport &report)
{
    json.beginObject();
    json.text(u"file", source.file);
    json.text(u"sha256", source.sha256);
    json.text(u"kind", core::kindKey(source.kind));
    json.text(u"encoding", source.encoding);
    json.text(u"delimiter", QString(QLatin1Char(source.delimiter)));
    json.text(u"era", source.era);
    json.number(u"bytes", source.bytes);
    writeDay(json, u"date", source.date);
    json.text(u"dateSource", dateSourceKey(source.dateSource));
    writeRowCounts(json, report.counts);
    writeCounts(json, u"issues", report.issues, core::issueKey);
    json.endObject();
}

void writeWarnings(JsonWriter &json, const core::JoinedAccounts &accounts)
{
    qint64 all = 0;
    qint64 listed = 0;
    json.beginArray(u"warnings");
    for (std::size_t i = 0; i < accounts.reports.size() && i < accounts.sources.size(); ++i) {
        const auto &issues = accounts.reports[i].issues;
        all += std::accumulate(issues.begin(), issues.end(), qint64(0));
        listed += accounts.reports[i].rows.size();
        for (const core::RowReport &row : accounts.reports[i].rows) {
            json.beginObject();
            json.text(u"file", accounts.sources[i].file);
            json.number(u"line", row.line);
            json.text(u"issue", core::issueKey(row.issue));
            json.flag(u"rejected", core::isRejection(row.issue));
            json.text(u"account", row.account);
            json.text(u"column", row.column);
            json.text(u"detail", row.detail);
            json.endObject();
        }
    }
    json.endArray();
    json.number(u"warningsLeftOut", all - listed);
}

void writeOwnSites(JsonWriter &json, const core::Assessment &assessment, const QStringList &givenSites)
{
    json.beginArray(u"ownSites");
    for (const core::OwnSite &site : assessment.ownSites) {
        const auto source = givenSites.contains(site.host) ? core::OwnSiteSource::Given : site.source;
        json.beginObject();
        json.text(u"url", QLatin1String("https://") % site.host);
        json.text(u"host", site.host);
        json.text(u"source", ownSiteSourceKey(source));
        json.number(u"accounts", site.accounts);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeAssessment(JsonWriter &json, const core::Assessment &assessment, const QStringList &givenSites)
{
    json.beginObject();
    writeAssessmentKeys(json, assessment, givenSites);
    json.endObject();
}

void writeAssessmentKeys(JsonWriter &json, const core::Assessment &assessment, const QStringList &givenSites)
{
    const core::Totals &totals = assessment.totals;
    const core::JoinedAccounts &accounts = assessment.accounts;
    json.number(u"accounts", totals.accounts);
    json.number(u"billable", totals.billable);
    json.number(u"intended", totals.intended);
    json.number(u"accidental", totals.accidental);
    json.number(u"notBillable", totals.notBillable);
    json.number(u"unknown", totals.unknown);
    json.beginObject(u"reasons");
    for (const auto &[rule, count] : totals.byRule)
        json.number(rule, count);
    json.endObject();
    json.number(u"discrepancies", totals.discrepancies);
    core::RowCounts rows;
    for (const core::ReadingReport &report : accounts.reports)
        rows += report.counts;
    writeRowCounts(json, rows);
    writeOwnSites(json, assessment, givenSites);
    writeCost(json, assessment);
    json.text(u"ruleSet", assessment.rules.id);
    json.beginArray(u"sources");
    for (std::size_t i = 0; i < accounts.sources.size() && i < accounts.reports.size(); ++i)
        writeSource(json, accounts.sources[i], accounts.reports[i]);
    json.endArray();
    writeDay(json, u"date", accounts.date);
    writeDay(json, u"today", assessment.today);
    json.text(u"edition", editionKey(assessment.profile.edition));
    json.text(u"billing", billingKey(assessment.profile.billing));
    writeTotals(json, totals);
    writeReconciliation(json, assessment);
    writeWarnings(json, accounts);
}

} // namespace cli
