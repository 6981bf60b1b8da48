// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groupcodes.h"

#include "core/fold.h"
#include "core/matchcells.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace core {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QLatin1String answerKey(Tri tri)
{
    return tri == Tri::Yes ? QLatin1String("yes") : tri == Tri::No ? QLatin1String("no") : QLatin1String("unknown");
}

QLatin1String answerKey(bool yes)
{
    return answerKey(yes ? Tri::Yes : Tri::No);
}

/// The value of a column that an account's case alone decides; nothing for other columns.
std::optional<QString> caseValue(AccountColumn column, const Case &facts)
{
    switch (column) {
    case AccountColumn::Verdict:
        return verdictKey(facts.verdict);
    case AccountColumn::Why:
        return facts.cause == Cause::None ? facts.rule : QString(causeKey(facts.cause));
    case AccountColumn::Recommendation:
        return adviceKey(facts.recommendation.advice);
    case AccountColumn::Certainty:
        return certaintyKey(facts.certainty);
    case AccountColumn::Intent:
        return intentKey(facts.intent);
    case AccountColumn::Rule:
        return facts.rule;
    case AccountColumn::Status:
        return statusKey(facts.status);
    case AccountColumn::BillableFlag:
        return answerKey(facts.flag);
    case AccountColumn::Discrepancy:
        return answerKey(facts.discrepancy);
    case AccountColumn::ManagedBy:
        return managedByKey(facts.managedBy);
    case AccountColumn::Protected:
        return answerKey(facts.isProtected);
    case AccountColumn::Leaver:
        return answerKey(facts.leaver);
    default:
        break;
    }
    if (const auto option = optionOf(column))
        return eligibilityKey(facts.options[static_cast<std::size_t>(*option)].eligibility);
    return std::nullopt;
}

std::optional<Field> textField(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Policy:
        return Field::PolicyName;
    case AccountColumn::PolicyType:
        return Field::PolicyType;
    case AccountColumn::Department:
        return Field::Department;
    case AccountColumn::OrgRole:
        return Field::OrgRole;
    case AccountColumn::Groups:
        return Field::Groups;
    case AccountColumn::SingleSignOn:
        return Field::SingleSignOn;
    case AccountColumn::TwoStep:
        return Field::TwoStep;
    default:
        return std::nullopt;
    }
}

/// Parts of a cell between commas, without the empty ones.
std::vector<std::string_view> partsOf(std::string_view cell)
{
    std::vector<std::string_view> parts;
    while (!cell.empty()) {
        const std::size_t comma = std::min(cell.find(','), cell.size());
        std::string_view part = cell.substr(0, comma);
        part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        if (!part.empty())
            parts.push_back(part);
        cell.remove_prefix(std::min(comma + 1, cell.size()));
    }
    return parts;
}

/// Numbers the values of one column; those that are equal but for their case share a number.
class GroupNumbers final
{
public:
    explicit GroupNumbers(GroupCodes &codes)
        : m_codes(codes)
    {
        m_codes.values.emplace_back();
        m_known.emplace(std::string(), 0);
    }

    quint32 of(std::string_view value)
    {
        const auto [known, isNew] = m_known.emplace(folded(value), static_cast<quint32>(m_codes.values.size()));
        if (isNew)
            m_codes.values.push_back(fromUtf8(value));
        return known->second;
    }
    quint32 of(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        return of({utf8.data(), static_cast<std::size_t>(utf8.size())});
    }

    /// @p groupsOf gives the groups of each code.
    void add(const HugeArray<quint16> &narrow, const HugeArray<quint32> &wide, std::size_t codes,
        const std::function<std::vector<quint32>(std::size_t)> &groupsOf)
    {
        if (narrow.isEmpty() && wide.isEmpty())
            return;
        GroupCodes::Cells cells;
        if (wide.isEmpty())
            cells.narrow = narrow.data();
        else
            cells.wide = wide.data();
        for (std::size_t code = 0; code < codes; ++code) {
            std::vector<quint32> groups = groupsOf(code);
            std::sort(groups.begin(), groups.end());
            groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
            cells.groups.insert(cells.groups.end(), groups.begin(), groups.end());
            cells.starts.push_back(static_cast<quint32>(cells.groups.size()));
        }
        m_codes.cells.push_back(std::move(cells));
    }
    void add(const CodeColumn &column, const std::function<std::vector<quint32>(std::string_view)> &groupsOf)
    {
        add(column.narrow, column.wide, column.values.size(),
            [&](std::size_t code) { return groupsOf(column.values[code]); });
    }

private:
    GroupCodes &m_codes;
    std::unordered_map<std::string, quint32> m_known;
};

void addAccesses(const AccountTable &table, bool bySite, GroupNumbers &numbers, GroupCodes &codes)
{
    const auto groupOf = [&numbers, bySite](const Access &access) {
        return numbers.of(bySite ? access.site : QString(productKey(access.product)));
    };
    for (const ProductColumn &column : table.products()) {
        numbers.add(column.cells, [&](std::string_view cell) {
            std::vector<quint32> groups;
            for (const Access &access : cell.empty() ? std::vector<Access>() : parseAccessCell(column, cell)) {
                if (const quint32 group = groupOf(access); group != 0)
                    groups.push_back(group);
            }
            return groups;
        });
    }
    for (const ActivityColumn &activity : table.activity()) {
        const auto told = activity.days.isEmpty() ? std::nullopt : accessByActivity(table, activity);
        if (const quint32 group = told ? groupOf(*told) : 0; group != 0)
            codes.days.push_back({activity.days.data(), group});
    }
}

void addDomains(const AccountTable &table, GroupCodes &codes)
{
    // Domains are in folded order already.
    std::unordered_map<std::string_view, quint32> known {{std::string_view(), 0}};
    codes.direct = HugeArray<quint32>(table.rowCount());
    for (Row row = 0; row < table.rowCount(); ++row) {
        const std::string_view domain = table.domain(row);
        const auto [place, isNew] = known.emplace(domain, static_cast<quint32>(codes.values.size()));
        if (isNew)
            codes.values.push_back(fromUtf8(domain));
        codes.direct[row] = place->second;
    }
}

} // namespace

bool canGroup(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Name:
    case AccountColumn::Mail:
    case AccountColumn::Id:
    case AccountColumn::LastActive:
    case AccountColumn::Added:
    case AccountColumn::Saves:
    case AccountColumn::Note:
    case AccountColumn::Exception:
    case AccountColumn::Count:
        return false;
    default:
        return true;
    }
}

GroupCodes groupCodes(const Assessment &assessment, AccountColumn by)
{
    const AccountTable &table = assessment.table();
    GroupCodes codes;
    GroupNumbers numbers(codes);
    const bool isAnswer = by == AccountColumn::SingleSignOn || by == AccountColumn::TwoStep;
    const bool isList = by == AccountColumn::OrgRole || by == AccountColumn::Groups;
    if (by == AccountColumn::Domain) {
        addDomains(table, codes);
    } else if (by == AccountColumn::Products || by == AccountColumn::Sites) {
        codes.overlap = true;
        addAccesses(table, by == AccountColumn::Sites, numbers, codes);
    } else if (const auto field = textField(by)) {
        codes.overlap = isList;
        const CodeColumn &column = table.column(*field);
        numbers.add(column, [&](std::string_view cell) -> std::vector<quint32> {
            if (isAnswer)
                return {numbers.of(QString(answerKey(triFromText(cell))))};
            if (!isList)
                return {numbers.of(cell)};
            std::vector<quint32> groups;
            for (const std::string_view part : partsOf(cell))
                groups.push_back(numbers.of(part));
            return groups;
        });
        if (isAnswer && codes.cells.empty())
            codes.values.front() = answerKey(Tri::Unknown);
    } else {
        numbers.add(assessment.caseOfRow, HugeArray<quint32>(), assessment.cases.size(), [&](std::size_t code) {
            return std::vector<quint32> {numbers.of(caseValue(by, assessment.cases[code]).value_or(QString()))};
        });
    }
    return codes;
}

} // namespace core
