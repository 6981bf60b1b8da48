// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query.h"

#include "core/matchcolumns.h"
#include "core/queryfields.h"

#include <bit>

namespace core {

namespace {

/// The field of the term that a position in a query lies in.
std::optional<QueryField> fieldBefore(const QString &query, qsizetype at)
{
    if (at < 0 || at > query.size())
        return std::nullopt;
    qsizetype begin = at;
    while (begin > 0 && !query[begin - 1].isSpace())
        --begin;
    if (begin < query.size() && query[begin] == u'-')
        ++begin;
    const qsizetype colon = query.indexOf(u':', begin);
    return colon < 0 ? std::nullopt : queryFieldFromKey(QStringView(query).mid(begin, colon - begin));
}

} // namespace

qint64 RowBits::count() const
{
    qint64 count = 0;
    for (const quint64 word : m_words)
        count += std::popcount(word);
    return count;
}

QStringList queryHints(const Error &error, const Assessment *assessment)
{
    if (error.code != ErrorCode::UnknownField && error.code != ErrorCode::BadQuery)
        return {};
    if (error.code == ErrorCode::UnknownField) {
        QStringList keys;
        for (const QueryField field : queryFields())
            keys.append(queryFieldKey(field));
        const QStringList headers = assessment ? columnHeaders(assessment->table()) : QStringList();
        QStringList near = nearWords(error.detail, keys + headers);
        for (QString &word : near) {
            if (!keys.contains(word))
                word = u'"' + word + u'"';
        }
        return near;
    }
    if (const auto field = fieldBefore(error.subject, static_cast<qsizetype>(error.column) - 1)) {
        const QStringList values = queryValues(*field, assessment, 1000);
        const QStringList near = nearWords(error.detail, values);
        if (!near.isEmpty() || !values.isEmpty())
            return near.isEmpty() || *field == QueryField::Option ? values.mid(0, 12) : near;
    }
    // `last>90d` without its colon.
    for (qsizetype i = 1; i < error.detail.size(); ++i) {
        if (QStringView(u"<>=").contains(error.detail[i]) && queryFieldFromKey(QStringView(error.detail).left(i)))
            return {error.detail.left(i) + u':' + error.detail.mid(i)};
    }
    return {};
}

} // namespace core
