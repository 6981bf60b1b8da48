// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttablebuilder.h"
#include "core/assessment.h"

#include <atomic>
#include <random>
#include <thread>

/// Accounts and an assessment of them made by dice, for tests that compare with brute force. Facts of cases are any,
/// not what rules would say.
namespace support {

class Dice final
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }
    /// 0 … below - 1
    int operator()(int below) { return static_cast<int>(m_engine() % static_cast<quint32>(below)); }
    bool oneIn(int times) { return (*this)(times) == 0; }
    template <typename T>
    const T &oneOf(const std::vector<T> &values)
    {
        return values[static_cast<std::size_t>((*this)(static_cast<int>(values.size())))];
    }
    template <typename Enum>
    Enum value()
    {
        return static_cast<Enum>((*this)(static_cast<int>(Enum::Count)));
    }

private:
    std::mt19937 m_engine;
};

/// Runs jobs on real threads, taken in any order.
inline core::Parallel threads(int count)
{
    return [count](int jobs, const std::function<void(int)> &job) {
        std::atomic<int> next {0};
        const auto work = [&] {
            for (int i = next++; i < jobs; i = next++)
                job(i);
        };
        std::vector<std::thread> others;
        for (int i = 1; i < count; ++i)
            others.emplace_back(work);
        work();
        for (std::thread &thread : others)
            thread.join();
    };
}

/// Runs jobs here, the last one first.
inline void backwards(int jobs, const std::function<void(int)> &job)
{
    for (int i = jobs - 1; i >= 0; --i)
        job(i);
}

inline std::string randomText(Dice &dice, int most)
{
    static const std::vector<std::string> letters {
        "a", "b", "n", "A", "B", "e", "é", "Ä", "ß", "ı", "İ", "漢", ".", "-", " ", "z", "😀"};
    std::string text;
    for (int length = dice(most + 1); length > 0; --length)
        text += dice.oneOf(letters);
    return text;
}

inline core::AccountTablePtr randomTable(core::Row rows, quint32 seed)
{
    using core::Field;
    using core::Product;
    Dice dice(seed);
    core::AccountTableBuilder builder;
    const int jira = builder.addProduct(QStringLiteral("Jira"), Product::Jira);
    const int confluence = builder.addProduct(QStringLiteral("Confluence"), Product::Confluence);
    const int guest
        = builder.addProduct(QStringLiteral("Confluence Guest"), Product::Confluence, core::AccessRole::Guest);
    const int trello = builder.addProduct(QStringLiteral("Trello"), Product::Trello);
    const int seenJira = builder.addActivity(QStringLiteral("Last active in Jira"), Product::Jira);
    const int seenLoom = builder.addActivity(QStringLiteral("Last active in Loom"), Product::Loom);
    const int seats = builder.addExtra(QStringLiteral("Seat number"));
    const int town = builder.addExtra(QStringLiteral("Town"));
    builder.addLastActive();
    builder.addAdded();
    for (const Field field :
        {Field::Department, Field::Groups, Field::OrgRole, Field::PolicyName, Field::SingleSignOn, Field::TwoStep})
        builder.addField(field);
    static const std::vector<std::string> domains {
        "example.com", "EXAMPLE.com", "sub.example.com", "example.co", "acme.test", ""};
    static const std::vector<std::string> sites {"", "", "acme.atlassian.net",
        "acme.atlassian.net, other.atlassian.net", "other.atlassian.net, acme.atlassian.net", "User", "No",
        "zeta.atlassian.net"};
    static const std::vector<std::string> plans {"", "", "Free", "Trello Enterprise", "Premium", "acme-boards"};
    static const std::vector<std::string> departments {"", "IT", "Vertrieb", "Ärzte", "it", "HR", "Zoo"};
    static const std::vector<std::string> groups {"", "users", "users, admins", "Org Admins, users", "adm"};
    static const std::vector<std::string> answers {"", "Yes", "No", "maybe"};
    static const std::vector<std::string> towns {"", "Bonn", "Köln", "2026-03-01", "12", "3.5", "2026"};
    for (core::Row row = 0; row < rows; ++row) {
        const std::string name = dice.oneIn(10) ? "" : randomText(dice, 12);
        std::string mail = dice.oneIn(20) ? "" : "u" + std::to_string(dice(static_cast<int>(rows) + 1));
        if (!mail.empty() && !dice.oneIn(30))
            mail += "@" + dice.oneOf(domains);
        builder.addRow(name, mail, dice.oneIn(5) ? "" : "557058:" + std::to_string(dice(1000000)));
        builder.setProduct(row, jira, dice.oneOf(sites));
        builder.setProduct(row, confluence, dice.oneOf(sites));
        builder.setProduct(row, guest, dice.oneIn(4) ? dice.oneOf(sites) : std::string());
        builder.setProduct(row, trello, dice.oneOf(plans));
        const auto day = [&dice] {
            return dice.oneIn(5) ? core::kNoDay : dice.oneIn(5) ? core::kNever : 20000 + dice(800);
        };
        builder.setActivity(row, seenJira, day());
        builder.setActivity(row, seenLoom, day());
        builder.setLastActive(row, day());
        builder.setAdded(row, day());
        builder.setExtra(row, seats, std::to_string(dice(20)));
        builder.setExtra(row, town, dice.oneOf(towns));
        builder.set(row, Field::Department, dice.oneOf(departments));
        builder.set(row, Field::Groups, dice.oneOf(groups));
        builder.set(row, Field::OrgRole, dice.oneOf(groups));
        builder.set(row, Field::PolicyName, dice.oneOf(departments));
        builder.set(row, Field::SingleSignOn, dice.oneOf(answers));
        builder.set(row, Field::TwoStep, dice.oneOf(answers));
    }
    return std::make_shared<core::AccountTable>(builder.build());
}

inline core::Case randomCase(Dice &dice)
{
    static const std::vector<QString> rules {
        QStringLiteral("deactivated"), QStringLiteral("trello-free"), QStringLiteral("jira"), QString()};
    core::Case facts;
    facts.verdict = dice.value<core::Verdict>();
    facts.certainty = dice.value<core::Certainty>();
    facts.rule = dice.oneOf(rules);
    facts.flag = static_cast<core::Tri>(dice(3));
    facts.discrepancy = dice.oneIn(3);
    facts.intent = facts.verdict == core::Verdict::Billable
        ? (dice.oneIn(2) ? core::Intent::Intended : core::Intent::Accidental)
        : core::Intent::None;
    facts.cause = facts.intent == core::Intent::Accidental
        ? static_cast<core::Cause>(1 + dice(static_cast<int>(core::Cause::Count) - 1))
        : core::Cause::None;
    facts.status = dice.value<core::AccountStatus>();
    facts.masked = dice.oneIn(4);
    facts.claimed = static_cast<core::Tri>(dice(3));
    facts.managedBy = dice.value<core::ManagedBy>();
    facts.leaver = dice.oneIn(4);
    facts.isProtected = dice.oneIn(4);
    for (core::OptionAnswer &answer : facts.options)
        answer.eligibility = dice.value<core::Eligibility>();
    facts.recommendation.advice = dice.value<core::Advice>();
    facts.countsForPremium = dice.oneIn(3);
    return facts;
}

/// An assessment of @p rows random accounts in 40 random cases, prices of $4 a month, today 2026-03-01.
inline std::shared_ptr<core::Assessment> randomAssessment(core::Row rows, quint32 seed)
{
    Dice dice(seed + 1000);
    auto assessment = std::make_shared<core::Assessment>();
    assessment->accounts.table = randomTable(rows, seed);
    assessment->today = core::dayFromCivil(2026, 3, 1);
    assessment->prices.tiers = {{0, 400'000'000}};
    assessment->prices.monthsPerYear = 10;
    assessment->year.perSeatAlone = core::Money(4000, core::Currency());
    for (int i = 0; i < 40; ++i)
        assessment->cases.push_back(randomCase(dice));
    assessment->caseOfRow = core::HugeArray<quint16>(rows);
    for (core::Row row = 0; row < rows; ++row) {
        assessment->caseOfRow[row] = static_cast<quint16>(dice(40));
        core::Case &facts = assessment->cases[assessment->caseOfRow[row]];
        ++facts.accounts;
        assessment->totals.billable += facts.verdict == core::Verdict::Billable;
        assessment->totals.premiumBillable += facts.countsForPremium;
    }
    return assessment;
}

} // namespace support
