// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrangekeys.h"

#include "core/rankstexts.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <map>
#include <optional>

namespace core {

namespace {

/// Turns known ranks around; unknown ones (@p known) stay last.
quint32 directed(quint32 rank, quint32 known, bool descending)
{
    return descending && rank < known ? known - 1 - rank : rank;
}

/// Numbers the cases by a value of theirs; nothing = unknown.
template <typename ValueOf>
SortNumbers byCase(const Assessment &assessment, bool descending, const ValueOf &valueOf)
{
    using Value = typename decltype(valueOf(assessment.cases.front()))::value_type;
    std::map<Value, quint32> ranks;
    for (const Case &facts : assessment.cases) {
        if (const auto value = valueOf(facts))
            ranks.emplace(*value, 0);
    }
    quint32 known = 0;
    for (auto &[value, rank] : ranks)
        rank = known++;
    SortNumbers::Narrow narrow {assessment.caseOfRow.data(), {}};
    for (const Case &facts : assessment.cases) {
        const auto value = valueOf(facts);
        narrow.number.push_back(value ? directed(ranks.at(*value), known, descending) : known);
    }
    return {std::move(narrow), known + 1, nullptr};
}

template <typename Enum>
std::optional<int> unless(Enum value, Enum unknown)
{
    return value == unknown ? std::nullopt : std::optional<int>(static_cast<int>(value));
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

/// Verdicts as people count them: what is billable first, and of that what is so by accident. Unknown ones have no place.
std::optional<int> verdictPlace(const Case &facts)
{
    if (facts.verdict == Verdict::Unknown)
        return std::nullopt;
    if (facts.verdict == Verdict::Billable)
        return facts.intent == Intent::Accidental ? 0 : 1;
    return 2;
}

/// Eligible ones first, then those with the same reason side by side.
std::optional<int> optionPlace(const OptionAnswer &answer)
{
    if (answer.eligibility == Eligibility::Unknown)
        return std::nullopt;
    return static_cast<int>(answer.eligibility) * static_cast<int>(OptionReason::Count)
        + static_cast<int>(answer.reason);
}

SortNumbers byCodes(const CodeColumn &column, std::vector<quint32> ranks, quint32 known, bool descending)
{
    for (quint32 &rank : ranks)
        rank = rank < known ? directed(rank, known, descending) : known;
    if (!column.wide.isEmpty())
        return {SortNumbers::Wide {column.wide.data(), std::move(ranks)}, known + 1, nullptr};
    if (!column.narrow.isEmpty())
        return {SortNumbers::Narrow {column.narrow.data(), std::move(ranks)}, known + 1, nullptr};
    return {};
}

SortNumbers byText(const Assessment &assessment, const RanksPtr &ranks, Field field, bool descending)
{
    const CodeColumn &column = assessment.table().column(field);
    const std::vector<quint32> *made = ranks ? &ranks->fields[static_cast<std::size_t>(field)] : nullptr;
    return sortNumbers(column, made && made->size() == column.values.size() ? *made : rankCodes(column), descending);
}

SortNumbers byAnswer(const CodeColumn &column, bool descending)
{
    std::vector<quint32> ranks;
    for (const std::string &value : column.values) {
        const Tri tri = triFromText(value);
        ranks.push_back(tri == Tri::Unknown ? 2 : tri == Tri::Yes ? 1 : 0);
    }
    return byCodes(column, std::move(ranks), 2, descending);
}

SortNumbers byRanks(const RowRanksPtr &ranks, bool descending)
{
    std::vector<quint32> number(std::size_t(ranks->count) + 1);
    for (quint32 rank = 0; rank <= ranks->count; ++rank)
        number[rank] = directed(rank, ranks->count, descending);
    const quint32 classes = ranks->count + 1;
    if (!ranks->wide.isEmpty())
        return {SortNumbers::Wide {ranks->wide.data(), std::move(number)}, classes, ranks};
    return {SortNumbers::Narrow {ranks->narrow.data(), std::move(number)}, classes, ranks};
}

} // namespace

SortNumbers sortNumbers(const CodeColumn &cells, std::vector<quint32> ranks, bool descending)
{
    quint32 known = 0;
    for (const quint32 rank : ranks)
        known = rank < ranks.size() ? std::max(known, rank + 1) : known;
    return byCodes(cells, std::move(ranks), known, descending);
}

SortNumbers sortNumbers(const HugeArray<Day> &days, bool descending)
{
    Day first = std::numeric_limits<Day>::max();
    Day last = kNoDay;
    for (const Day day : days) {
        if (isDate(day)) {
            first = std::min(first, day);
            last = std::max(last, day);
        }
    }
    // `never` lies before every date.
    const quint32 dates = first <= last ? static_cast<quint32>(qint64(last) - first + 1) : 0;
    SortNumbers::Days numbers;
    numbers.days = days.data();
    numbers.descending = descending;
    numbers.base = dates == 0 ? 0 : descending ? last : first - 1;
    numbers.never = descending ? dates : 0;
    numbers.unknown = dates + 1;
    if (days.isEmpty())
        return {};
    return {numbers, dates + 2, nullptr};
}

SortNumbers sortNumbers(const Assessment &assessment, const RanksPtr &ranks, const SortKey &key)
{
    const AccountTable &table = assessment.table();
    const bool descending = key.descending;
    const auto cases = [&](const auto &valueOf) { return byCase(assessment, descending, valueOf); };
    const auto yes
        = [&](bool Case::*fact) { return cases([fact](const Case &c) { return std::optional<int>(c.*fact); }); };
    switch (key.column) {
    case AccountColumn::Verdict:
        return cases(verdictPlace);
    case AccountColumn::Why:
        return cases(
            [](const Case &c) { return unlessEmpty(c.cause == Cause::None ? c.rule : QString(causeKey(c.cause))); });
    case AccountColumn::Saves:
        return cases([&assessment](const Case &c) {
            const auto saves = savesAlone(assessment, c);
            return saves ? std::optional<qint64>(saves->minor()) : std::nullopt;
        });
    case AccountColumn::Recommendation:
        return cases([](const Case &c) { return std::optional<int>(static_cast<int>(c.recommendation.advice)); });
    case AccountColumn::Certainty:
        return cases([](const Case &c) { return unless(c.certainty, Certainty::Unknown); });
    case AccountColumn::Intent:
        return cases([](const Case &c) { return unless(c.intent, Intent::None); });
    case AccountColumn::Rule:
        return cases([](const Case &c) { return unlessEmpty(c.rule); });
    case AccountColumn::Status:
        return cases([](const Case &c) { return unless(c.status, AccountStatus::Unknown); });
    case AccountColumn::BillableFlag:
        return cases([](const Case &c) { return unless(c.flag, Tri::Unknown); });
    case AccountColumn::ManagedBy:
        return cases([](const Case &c) { return unless(c.managedBy, ManagedBy::Unknown); });
    case AccountColumn::Discrepancy:
        return yes(&Case::discrepancy);
    case AccountColumn::Protected:
        return yes(&Case::isProtected);
    case AccountColumn::Leaver:
        return yes(&Case::leaver);
    case AccountColumn::Policy:
        return byText(assessment, ranks, Field::PolicyName, descending);
    case AccountColumn::PolicyType:
        return byText(assessment, ranks, Field::PolicyType, descending);
    case AccountColumn::Department:
        return byText(assessment, ranks, Field::Department, descending);
    case AccountColumn::OrgRole:
        return byText(assessment, ranks, Field::OrgRole, descending);
    case AccountColumn::Groups:
        return byText(assessment, ranks, Field::Groups, descending);
    case AccountColumn::SingleSignOn:
        return byAnswer(table.column(Field::SingleSignOn), descending);
    case AccountColumn::TwoStep:
        return byAnswer(table.column(Field::TwoStep), descending);
    case AccountColumn::LastActive:
        return sortNumbers(table.lastSeen(), descending);
    case AccountColumn::Added:
        return sortNumbers(table.data().added, descending);
    case AccountColumn::Products:
        return byRanks(ranks ? ranks->products : rankAccesses(table).products, descending);
    case AccountColumn::Sites:
        return byRanks(ranks ? ranks->sites : rankAccesses(table).sites, descending);
    case AccountColumn::Domain:
        return byRanks(ranks ? ranks->domain : rankDomains(table), descending);
    case AccountColumn::Note:
        return sortNumbers(assessment.annotations.note, rankCodes(assessment.annotations.note), descending);
    case AccountColumn::Exception:
        return sortNumbers(assessment.annotations.exception, rankCodes(assessment.annotations.exception), descending);
    case AccountColumn::Option1:
    case AccountColumn::Option2:
    case AccountColumn::Option3:
    case AccountColumn::Option4:
    case AccountColumn::Option5:
    case AccountColumn::Option6:
        return cases([option = static_cast<std::size_t>(*optionOf(key.column))](
                         const Case &c) { return optionPlace(c.options[option]); });
    case AccountColumn::Name:
    case AccountColumn::Mail:
    case AccountColumn::Id:
    case AccountColumn::Count:
        break;
    }
    return {};
}

SortNumbers sortNumbers(const TextOrder &order, Row rows, bool descending, const Parallel &parallel)
{
    // Numbers of texts at the beginning of each piece, then each piece on its own.
    constexpr std::size_t kPiece = 65536;
    const std::size_t size = order.order.size();
    const std::size_t pieces = (size + kPiece - 1) / kPiece;
    std::vector<quint32> before(pieces + 1, 0);
    const auto isStart = [&order](std::size_t i) { return quint32((order.starts[i >> 6] >> (i & 63)) & 1); };
    for (std::size_t piece = 0; piece < pieces; ++piece) {
        const std::size_t end = std::min<std::size_t>(order.known, (piece + 1) * kPiece);
        quint32 starts = 0;
        std::size_t i = piece * kPiece;
        for (; i + 64 <= end; i += 64)
            starts += static_cast<quint32>(std::popcount(order.starts[i >> 6]));
        for (; i < end; ++i)
            starts += isStart(i);
        before[piece + 1] = before[piece] + starts;
    }
    const quint32 known = before[pieces];
    SortNumbers::Direct direct {HugeArray<quint32>(rows)};
    parallel(static_cast<int>(pieces), [&](int job) {
        const auto piece = static_cast<std::size_t>(job);
        quint32 texts = before[piece];
        for (std::size_t i = piece * kPiece; i < std::min(size, (piece + 1) * kPiece); ++i) {
            if (i < order.known)
                texts += isStart(i);
            direct.number[order.order[i]] = i < order.known ? directed(texts - 1, known, descending) : known;
        }
    });
    return {std::move(direct), known + 1, nullptr};
}

} // namespace core
