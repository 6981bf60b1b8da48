// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samplewriter.h"

#include "core/samplepersona.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace core {

namespace {

constexpr std::string_view kDomain = "@acme.example";
constexpr std::string_view kSecondDomain = "@emea.acme.example";

struct Service
{
    std::string_view name;
    std::string_view address;
};
constexpr Service kServices[] {
    {"Build Bot", "build-bot"},
    {"Release Bot", "release-bot"},
    {"Backup", "svc-backup"},
    {"Monitoring", "svc-monitoring"},
    {"Jira automation", "svc-jira-automation"},
    {"Translation sync", "svc-translations"},
    {"Mail gateway", "svc-mail"},
};
constexpr std::string_view kNicknames[] {"Bear", "Ace", "Kiki", "the \"\"other\"\" one"};

char *put(char *to, std::string_view text)
{
    std::memcpy(to, text.data(), text.size());
    return to + text.size();
}

char *putNumber(char *to, quint64 number)
{
    return std::to_chars(to, to + 20, number).ptr;
}

char *putHex(char *to, quint64 value, int digits)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    for (int i = digits - 1; i >= 0; --i, value >>= 4)
        to[i] = kDigits[value & 15];
    return to + digits;
}

/// An Atlassian ID in one of the two forms that exports show; @p unique makes the difference, @p dice the rest.
char *putId(char *to, quint64 unique, quint64 dice)
{
    if (dice % 8 != 0) {
        to = putHex(to, 0x5b000000 | (dice >> 40), 8);
        return putHex(to, unique, 16);
    }
    to = put(to, "712020:");
    to = putHex(to, unique >> 32, 8);
    to = put(putHex(put(to, "-"), dice >> 48, 4), "-4");
    to = put(putHex(to, dice >> 36, 3), "-a");
    to = put(putHex(to, dice >> 24, 3), "-");
    to = putHex(to, unique, 8);
    return putHex(to, dice >> 8, 4);
}

/// How the rich sample writes a name now and then: with a comma, with quotes, over two lines.
char *putOddName(char *to, const SampleName &name, quint64 dice)
{
    to = put(to, "\"");
    if (dice < 40)
        to = put(put(put(to, name.family), ", "), name.given);
    else if (dice < 55)
        to = put(put(put(put(put(to, name.given), " \"\""), kNicknames[dice % std::size(kNicknames)]), "\"\" "),
            name.family);
    else
        to = put(put(put(to, name.given), "\n"), name.family);
    return put(to, "\"");
}

char *putServiceMail(char *to, quint64 number)
{
    const quint64 repetition = number / std::size(kServices);
    to = put(to, kServices[number % std::size(kServices)].address);
    if (repetition > 0)
        to = putNumber(put(to, "-"), repetition + 1);
    return put(to, kDomain);
}

quint64 repeats(quint64 rows, quint64 names)
{
    return (rows + names - 1) / names;
}

} // namespace

SampleWriter::SampleWriter(const SampleRequest &request)
    : m_kind(request.kind)
    , m_rows(static_cast<quint64>(sampleAccounts(request)))
    , m_seed(scatter(request.seed * 2 + (request.kind == SampleKind::Rich ? 1 : 0)))
    , m_texts(request.kind, sampleDay(request))
    , m_people(m_rows, m_seed + 1)
    , m_nameOrder(m_texts.names().size() * repeats(m_rows, m_texts.names().size()), m_seed + 2)
{
    quint64 begin = 0;
    quint64 services = 0;
    for (const qint64 count : sampleCounts(m_kind, static_cast<qint64>(m_rows))) {
        const bool isService = m_texts.personas()[m_begins.size()].isService;
        m_begins.push_back(begin);
        m_services.push_back(services);
        begin += static_cast<quint64>(count);
        services += isService ? static_cast<quint64>(count) : 0;
    }
    Q_ASSERT(begin == m_rows);
    m_serviceCount = services;
}

char *SampleWriter::writePerson(quint64 row, quint64 dice, char *to) const
{
    const std::vector<SampleName> &names = m_texts.names();
    const quint64 place = m_nameOrder.at(row);
    const SampleName &name = names[place % names.size()];
    const quint64 repetition = place / names.size();
    const bool isRich = m_kind == SampleKind::Rich;
    const quint64 oddity = dice % 1000;

    to = isRich && oddity < 60 ? putOddName(to, name, oddity) : put(to, name.full);
    to = put(to, ",");
    char *const address = to;
    to = put(to, name.address);
    if (repetition > 0)
        to = putNumber(to, repetition + 1);
    to = put(to, isRich && dice / 1000 % 10 == 0 ? kSecondDomain : kDomain);
    if (isRich && oddity >= 60 && oddity < 80) {
        for (char *letter = address; letter != to; ++letter) {
            if (letter == address || letter[-1] == '.' || letter[-1] == '@')
                *letter = *letter >= 'a' && *letter <= 'z' ? static_cast<char>(*letter - 'a' + 'A') : *letter;
        }
    } else if (isRich && oddity >= 80 && oddity < 85) {
        to = put(to, " ");
    }
    return put(to, ",");
}

char *SampleWriter::writeService(quint64 number, char *to) const
{
    const quint64 repetition = number / std::size(kServices);
    to = put(to, kServices[number % std::size(kServices)].name);
    if (repetition > 0)
        to = putNumber(put(to, " "), repetition + 1);
    return put(putServiceMail(put(to, ","), number), ",");
}

QByteArray SampleWriter::serviceMail(quint64 number) const
{
    std::array<char, kMaxRow> mail;
    return QByteArray(mail.data(), putServiceMail(mail.data(), number) - mail.data());
}

char *SampleWriter::writeRow(quint64 row, char *to) const
{
    const quint64 place = m_people.at(row);
    const auto next = std::upper_bound(m_begins.begin(), m_begins.end(), place);
    const auto index = static_cast<std::size_t>(next - m_begins.begin()) - 1;
    const SampleTexts::Persona &persona = m_texts.personas()[index];
    const quint64 unique = scatter(row ^ m_seed);
    const quint64 dice = scatter(unique + 0x9e3779b97f4a7c15u);
    const quint64 more = scatter(dice + 0x9e3779b97f4a7c15u);

    to = persona.isService ? writeService(m_services[index] + place - m_begins[index], to) : writePerson(row, dice, to);
    to = put(putId(to, unique, more), ",");
    to = put(to, persona.status);
    if (persona.ages > 0)
        to = put(to, m_texts.date(persona.firstAge + static_cast<quint32>((more >> 32) % persona.ages)));
    to = put(put(to, ","), persona.flag);
    to = put(to, persona.policies[(more >> 8) % persona.policies.size()]);
    return put(to, persona.cells[(dice >> 16) % persona.cells.size()]);
}

} // namespace core
