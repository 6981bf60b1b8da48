// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/recorder.h"

namespace rehearsal {

namespace {

constexpr std::size_t kMost = 100000;

} // namespace

QJsonObject Record::toJson() const
{
    return {{QStringLiteral("number"), number}, {QStringLiteral("time"), isoTime(time)},
        {QStringLiteral("method"), QString::fromLatin1(method)}, {QStringLiteral("route"), route},
        {QStringLiteral("call"), call}, {QStringLiteral("query"), query}, {QStringLiteral("credential"), credential},
        {QStringLiteral("bodyBytes"), bodyBytes}, {QStringLiteral("status"), status}, {QStringLiteral("fault"), fault}};
}

QString harmlessQuery(const Request &request)
{
    QStringList items;
    for (const auto &[name, value] : request.query) {
        const bool isSecret = name == QLatin1String("key") || name == QLatin1String("token");
        items.append(name % u'=' % (isSecret ? QStringLiteral("…") : value));
    }
    return items.join(u'&');
}

void Recorder::add(Record record)
{
    record.number = ++m_total;
    if (m_records.size() >= kMost)
        m_records.erase(m_records.begin(), m_records.begin() + kMost / 2);
    m_records.push_back(std::move(record));
}

void Recorder::clear()
{
    m_records.clear();
    m_total = 0;
}

} // namespace rehearsal
