// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttablebuilder.h"
#include "core/assess.h"

#include <QFile>
#include <QStringList>

#include <atomic>
#include <thread>
#include <vector>

/// Small tables written as text, and the shipped rules, for tests of verdicts.
namespace accounts {

inline core::Day day(int year, int month, int dayOfMonth)
{
    return core::toDay(QDate(year, month, dayOfMonth));
}

inline QByteArray shippedFile(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

inline core::RuleSet rules(const QString &id = QStringLiteral("guard-standard-2026"))
{
    const auto set = core::parseRuleSet(shippedFile(QStringLiteral("rules/%1.json").arg(id)), id);
    if (!set)
        qFatal("%s: %s %s", qPrintable(id), qPrintable(set.error().subject), qPrintable(set.error().detail));
    return *set;
}

/// $4 for the first 250, $3 behind, a year is ten months: the article's book.
inline core::PriceBook articleBook()
{
    core::PriceBook book;
    book.id = QStringLiteral("test");
    book.tiers = {{250, 400'000'000}, {0, 300'000'000}};
    book.monthsPerYear = 10;
    return book;
}

inline std::optional<core::Field> fieldOf(const QString &header)
{
    using core::Field;
    static const std::vector<std::pair<QString, Field>> kFields {
        {QStringLiteral("Status"), Field::Status},
        {QStringLiteral("Billable"), Field::Billable},
        {QStringLiteral("Policy type"), Field::PolicyType},
        {QStringLiteral("Policy name"), Field::PolicyName},
        {QStringLiteral("Claimed"), Field::Claimed},
        {QStringLiteral("Account type"), Field::AccountType},
        {QStringLiteral("Managed by"), Field::ManagedBy},
        {QStringLiteral("Leaver since"), Field::LeaverSince},
    };
    for (const auto &[name, field] : kFields) {
        if (name == header)
            return field;
    }
    return {};
}

/// First line: columns separated by bars. `Email`, `Id`, a field, `Last active in <product>` (dates) or a product. `<product> @<site>` names
/// a site in the header. Rows below in the same way; blanks around cells don't matter. Without `Email` rows are a0@acme.com ….
inline core::AccountTable table(const QString &text)
{
    core::AccountTableBuilder builder;
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = lines.takeFirst().split(u'|');
    std::vector<int> columns;
    for (const QString &part : header) {
        QString name = part.trimmed();
        int column = -1;
        if (const auto field = fieldOf(name)) {
            builder.addField(*field);
        } else if (name != u"Email" && name != u"Id") {
            const bool isActivity = name.startsWith(u"Last active in ");
            const QString app = isActivity ? name.mid(15) : name;
            const QString site = app.section(QStringLiteral(" @"), 1);
            const auto product = core::productFromName(app.section(QStringLiteral(" @"), 0, 0).toStdString());
            const core::ProductName known = product.value_or(core::ProductName {});
            column = isActivity ? builder.addActivity(name, known.product, site)
                                : builder.addProduct(name, known.product, known.role, site);
        }
        columns.push_back(column);
    }
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        const core::Row row = builder.addRow("", QStringLiteral("a%1@acme.com").arg(builder.rowCount()).toStdString(), "");
        for (int i = 0; i < header.size(); ++i) {
            const QString name = header[i].trimmed();
            const std::string cell = cells.value(i).trimmed().toStdString();
            if (name == u"Email")
                builder.setMail(row, cell);
            else if (name == u"Id")
                builder.setId(row, cell);
            else if (const auto field = fieldOf(name))
                builder.set(row, *field, cell);
            else if (name.startsWith(u"Last active in "))
                builder.setActivity(row, columns[static_cast<std::size_t>(i)], cell.empty() ? core::kNever : core::toDay(QDate::fromString(QString::fromStdString(cell), Qt::ISODate)));
            else
                builder.setProduct(row, columns[static_cast<std::size_t>(i)], cell);
        }
    }
    return builder.build();
}

inline core::AssessRequest request(const QString &text, const core::Profile &profile = {})
{
    core::AssessRequest out;
    out.accounts.table = std::make_shared<const core::AccountTable>(table(text));
    out.accounts.date = day(2026, 7, 5);
    out.accounts.policyDate = out.accounts.date;
    out.profile = profile;
    out.rules = rules();
    out.prices = articleBook();
    out.today = day(2026, 7, 6);
    return out;
}

inline core::AssessmentPtr assessed(core::AssessRequest request, const core::Parallel &parallel = core::serial)
{
    const auto assessment = core::assess(std::move(request), parallel);
    if (!assessment)
        qFatal("not assessed: %d %s", int(assessment.error().code), qPrintable(assessment.error().detail));
    return *assessment;
}

inline core::AssessmentPtr assessed(const QString &text, const core::Profile &profile = {})
{
    return assessed(request(text, profile));
}

/// acme.atlassian.net is the own site.
inline core::Profile acme()
{
    core::Profile profile;
    profile.ownSites = {QStringLiteral("acme.atlassian.net")};
    return profile;
}

inline QString key(const core::Case &one)
{
    return QString(core::verdictKey(one.verdict)) + u' ' + core::certaintyKey(one.certainty) + u' ' + one.rule;
}

/// Runs jobs on @p threads threads, in an order of its own.
inline core::Parallel threads(int count)
{
    return [count](int jobs, const std::function<void(int)> &job) {
        std::atomic<int> next = jobs - 1;
        std::vector<std::thread> pool;
        for (int i = 0; i < count; ++i) {
            pool.emplace_back([&] {
                for (int mine = next--; mine >= 0; mine = next--)
                    job(mine);
            });
        }
        for (std::thread &thread : pool)
            thread.join();
    };
}

} // namespace accounts
