// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrange.h"
#include "core/assess.h"
#include "core/join.h"
#include "models/wording.h"
#include "resources/resources.h"
#include "support/batches.h"

#include <QFile>
#include <QTest>

/// Small organisations, assessed with what ships.
namespace organisation {

inline core::Day day(int year, int month, int dayOfMonth)
{
    return core::toDay(QDate(year, month, dayOfMonth));
}

inline QByteArray resource(const QString &path)
{
    resources::load();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return file.readAll();
}

inline models::Wording english()
{
    resources::load();
    return models::Wording::forLocale(QLocale(QLocale::English, QLocale::UnitedStates));
}

inline core::Profile profile()
{
    core::Profile profile;
    profile.name = QStringLiteral("Acme Ltd");
    profile.edition = core::Edition::Standard;
    profile.billing = core::Billing::Annual;
    profile.renewalMonth = 3;
    profile.renewalDay = 1;
    profile.ownSites = {QStringLiteral("acme.atlassian.net")};
    return profile;
}

inline core::AssessmentPtr assessed(core::JoinedAccounts accounts, const core::Profile &how = profile(), const QString &book = QStringLiteral("article"))
{
    core::AssessRequest request;
    request.accounts = std::move(accounts);
    request.profile = how;
    const auto rules = core::parseRuleSet(resource(QStringLiteral(":/rules/guard-standard-2026.json")), QStringLiteral("rules"));
    const auto prices = core::parsePriceBook(resource(QStringLiteral(":/prices/%1.json").arg(book)), book);
    if (!rules || !prices)
        qFatal("what ships can't be read");
    request.rules = *rules;
    request.prices = *prices;
    request.today = day(2026, 11, 24);
    auto assessment = core::assess(std::move(request));
    if (!assessment)
        qFatal("assess failed");
    return *assessment;
}

inline core::AssessmentPtr assessed(std::vector<core::AccountBatch> batches, const core::Profile &how = profile(), const QString &book = QStringLiteral("article"))
{
    auto joined = core::join(std::move(batches));
    if (!joined)
        qFatal("join failed");
    return assessed(std::move(*joined), how, book);
}

/// One of each: intended, Trello, Bitbucket, guest, sandbox, foreign, mixed, flag only, deactivated, in the policy, no
/// access, undecided, protected, leaver, synced.
inline std::vector<core::AccountBatch> everything()
{
    using core::SourceKind;
    std::vector<core::AccountBatch> batches;
    batches.push_back(support::batch(SourceKind::ManagedAccounts, "2026-11-21",
        "Name | Email | ID | Last active | Status | Billable | Policy type | Managed by | Jira | Confluence | Confluence Guest | Bitbucket | Trello | Opsgenie | Jira Service Management | Cost centre | Badge\n"
        "Ana Müller | ana@acme.example | 1:ana | 2026-11-23 | Active | Yes | | scim | acme.atlassian.net | | | | Free | | | 10 | blue\n"
        "Bo Berg | bo@acme.example | 1:bo | 2026-03-14 | Active | Yes | | none | | | | | Free | | | 9 | Amber\n"
        "Cy Dean | cy@acme.example | 1:cy | never | Active | Yes | | scim | | | | | Free | | | 100 | \n"
        "Di Eks | di@acme.example | 1:di | 2026-11-01 | Active | | | | | | | acme-code | | | |\n"
        "Eva Fog | eva@acme.example | 1:eva | 2026-10-01 | Active | | | none | | | acme.atlassian.net | | | | |\n"
        "Fay Gum | fay@acme.example | 1:fay | 2026-10-02 | Active | | | none | acme-sandbox-123.atlassian.net | | | | | | |\n"
        "Gil Hay | gil@acme.example | 1:gil | 2026-10-03 | Active | | | none | other.atlassian.net | | | | | | |\n"
        "Hal Ink | hal@acme.example | 1:hal | 2026-10-04 | Active | | | google | | | | code | Free | | |\n"
        "Ida Jet | ida@acme.example | 1:ida | | Active | Yes | | none | | | | | | | |\n"
        "Jo Kit | jo@acme.example | 1:jo | 2022-09-09 | Deactivated | No | | none | acme.atlassian.net | | | | | | |\n"
        "Kim Low | kim@acme.example | 1:kim | 2026-08-30 | Active | No | Non-billable | none | | | | | Free | | |\n"
        "Lee Moe | lee@acme.example | 1:lee | 2025-02-01 | Active | No | | none | | | | | | | |\n"
        "Mo Ney | mo@acme.example | 1:mo | 2026-10-12 | Active | | | none | | | | | | ops | |\n"
        "build-bot | bot@acme.example | 1:bot | 2026-11-20 | Active | Yes | | none | | | | code | | | |\n"
        "Pia Quo | pia@acme.example | 1:pia | 2026-01-05 | Active | Yes | | none | | | | | Free | | |\n"
        "Ray Sun | ray@acme.example | 1:ray | 2026-11-22 | Active | No | | scim | | acme.atlassian.net | | | | | |\n"));
    batches.push_back(support::batch(SourceKind::Protected, "2026-11-21", "Email\nbot@acme.example\n"));
    batches.push_back(support::batch(SourceKind::Leavers, "2026-11-21", "Email\npia@acme.example\nnobody@acme.example\n"));
    return batches;
}

/// The article's: 200 agents on the own site, 300 with Trello Free, the rest without access.
inline core::AssessmentPtr article(const core::Profile &how = profile(), int accounts = 10'000, int agents = 200, int trello = 300, int undecided = 0)
{
    core::AccountTableBuilder builder;
    const int jsm = builder.addProduct(QStringLiteral("Jira Service Management"), core::Product::ServiceManagement);
    const int boards = builder.addProduct(QStringLiteral("Trello"), core::Product::Trello);
    const int ops = builder.addProduct(QStringLiteral("Opsgenie"), core::Product::Opsgenie);
    builder.addProduct(QStringLiteral("Jira"), core::Product::Jira);
    builder.addProduct(QStringLiteral("Confluence"), core::Product::Confluence);
    builder.addProduct(QStringLiteral("Bitbucket"), core::Product::Bitbucket);
    builder.addField(core::Field::Status);
    for (int i = 0; i < accounts; ++i) {
        const std::string number = std::to_string(i);
        const core::Row row = builder.addRow("Person " + number, "person" + number + "@acme.example", "1:" + number);
        builder.set(row, core::Field::Status, "Active");
        if (i < agents)
            builder.setProduct(row, jsm, "acme.atlassian.net");
        else if (i < agents + trello)
            builder.setProduct(row, boards, "Free");
        else if (i < agents + trello + undecided)
            builder.setProduct(row, ops, "ops");
    }
    core::AccountBatch batch;
    batch.table = std::make_shared<const core::AccountTable>(builder.build());
    batch.source.file = QStringLiteral("/home/ann/2026-11-21T10_00_00Z_managed_accounts.csv");
    batch.source.date = day(2026, 11, 21);
    batch.source.dateSource = core::DateSource::FileName;
    batch.source.encoding = QStringLiteral("UTF-8");
    batch.source.era = QStringLiteral("2024");
    batch.report.counts.read = batch.report.counts.accepted = accounts;
    std::vector<core::AccountBatch> batches;
    batches.push_back(std::move(batch));
    return assessed(std::move(batches), how);
}

inline core::Row rowOf(const core::Assessment &assessment, const char *mail)
{
    for (core::Row row = 0; row < assessment.rowCount(); ++row) {
        if (assessment.table().mail(row) == mail)
            return row;
    }
    qFatal("no account %s", mail);
    return core::kNoRow;
}

} // namespace organisation
