// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samplepersona.h"
#include "core/samplewriter.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view kHeader
    = "Name,Email,Atlassian ID,Status,Last active date [UTC],Billable (Access),Policy name,Policy type,"
      "SAML single sign-on,Two-step verification,Password requirements,Idle session duration";

/// Policy name, type, single sign-on, two-step verification, password requirements, idle session.
constexpr std::string_view kPolicies[] {
    "Staff,Billable,Yes,Yes,,30 days,",
    "Customers,Billable,Yes,No,,,",
    "Contractors,Billable,No,Yes,Strong,7 days,",
    "Service accounts,Billable,No,No,Very strong,,",
    "Not billable,Non-billable,No,No,Fair,,",
};

constexpr quint32 kFresh = 14; ///< days
constexpr quint32 kRegular = 90;
constexpr quint32 kOldest = 730;

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t end = 0; end != text.npos; text.remove_prefix(end == text.npos ? 0 : end + 1)) {
        end = text.find(separator);
        parts.push_back(text.substr(0, end));
    }
    return parts;
}

std::string dateText(Day day)
{
    return toDate(day).toString(Qt::ISODate).toStdString();
}

/// "{-40}" is the day 40 days ago.
std::string cellText(std::string_view value, Day today)
{
    if (value.starts_with("{-"))
        return dateText(today - static_cast<Day>(std::stoi(std::string(value.substr(2)))));
    if (value.find(',') != value.npos)
        return '"' + std::string(value) + '"';
    return std::string(value);
}

std::string cellsText(std::string_view alternative, const std::vector<std::string_view> &columns, Day today)
{
    std::vector<std::string> cells(columns.size());
    for (const std::string_view assignment : split(alternative, ';')) {
        if (assignment.empty())
            continue;
        const std::size_t equals = assignment.find('=');
        const auto column = std::find(columns.begin(), columns.end(), assignment.substr(0, equals));
        Q_ASSERT(equals != assignment.npos && column != columns.end());
        cells[static_cast<std::size_t>(column - columns.begin())] = cellText(assignment.substr(equals + 1), today);
    }
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i)
        text += (i == 0 ? "" : ",") + cells[i];
    return text + '\n';
}

std::string policyText(std::string_view name)
{
    const auto policy = std::find_if(std::begin(kPolicies), std::end(kPolicies),
        [name](std::string_view text) { return text.starts_with(name) && text[name.size()] == ','; });
    Q_ASSERT(policy != std::end(kPolicies));
    return std::string(*policy);
}

void setAges(SampleTexts::Persona &persona, SampleActivity activity)
{
    switch (activity) {
    case SampleActivity::Fresh:
        persona.firstAge = 1;
        persona.ages = kFresh;
        break;
    case SampleActivity::Regular:
        persona.firstAge = 1;
        persona.ages = kRegular;
        break;
    case SampleActivity::Stale:
        persona.firstAge = kRegular + 1;
        persona.ages = kOldest - kRegular;
        break;
    case SampleActivity::Mixed:
        persona.firstAge = 1;
        persona.ages = kOldest;
        break;
    case SampleActivity::Never:
        break;
    }
}

} // namespace

SampleTexts::SampleTexts(SampleKind kind, Day today)
    : m_names(sampleNames())
{
    const std::vector<std::string_view> columns = sampleColumns(kind);
    m_header = kHeader;
    for (const std::string_view column : columns)
        m_header += "," + std::string(column);
    m_header += '\n';

    for (const SamplePersona &from : samplePersonas(kind)) {
        Persona persona;
        persona.status = std::string(from.status) + ',';
        persona.flag = std::string(from.flag) + ',';
        for (const std::string_view policy : split(from.policies, '|'))
            persona.policies.push_back(policyText(policy));
        for (const std::string_view alternative : split(from.cells, '|'))
            persona.cells.push_back(cellsText(alternative, columns, today));
        setAges(persona, from.activity);
        persona.isService = from.isService;
        m_personas.push_back(std::move(persona));
    }
    m_dates.resize(kOldest + 1);
    for (quint32 age = 0; age <= kOldest; ++age) {
        const std::string text = dateText(today - static_cast<Day>(age));
        std::copy_n(text.begin(), 10, m_dates[age].begin());
    }
}

} // namespace core
