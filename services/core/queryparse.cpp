// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query.h"

#include "core/querydays.h"
#include "core/queryfields.h"

namespace core {

namespace {

bool isBlank(QChar c)
{
    return c.isSpace();
}

/// Walks over the text of one query. Positions are indices into the text; errors count from 1.
class QueryParser final
{
public:
    explicit QueryParser(const QString &text)
        : m_text(text)
    {
    }

    Result<Query> parse()
    {
        Query query;
        query.text = m_text;
        if (const qsizetype nul = m_text.indexOf(QChar(u'\0')); nul >= 0)
            return bad(nul, m_text.mid(nul, 1));
        std::vector<QueryTerm> group;
        qsizetype lastOr = -1;
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            if (isOr()) {
                if (group.empty())
                    return bad(m_at, m_text.mid(m_at, 2));
                query.anyOf.push_back(std::move(group));
                group.clear();
                lastOr = m_at;
                m_at += 2;
                continue;
            }
            Result<QueryTerm> parsed = term();
            if (!parsed)
                return Unexpected(parsed.error());
            group.push_back(std::move(*parsed));
        }
        if (!group.empty())
            query.anyOf.push_back(std::move(group));
        else if (lastOr >= 0)
            return bad(lastOr, m_text.mid(lastOr, 2));
        return query;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text[m_at]; }
    bool endsWord() const { return atEnd() || isBlank(here()); }
    void skipBlanks()
    {
        while (!atEnd() && isBlank(here()))
            ++m_at;
    }
    bool isOr() const
    {
        const QStringView word = QStringView(m_text).mid(m_at, 2);
        return word.compare(u"or", Qt::CaseInsensitive) == 0
            && (m_at + 2 >= m_text.size() || isBlank(m_text[m_at + 2]));
    }
    QString since(qsizetype begin) const { return m_text.mid(begin, m_at - begin); }
    Unexpected bad(qsizetype at, const QString &what, ErrorCode code = ErrorCode::BadQuery) const
    {
        return fail(code, m_text, what, 0, at + 1);
    }

    /// At a quote: the text up to the closing one, "" standing for a quote.
    Result<QString> quoted()
    {
        const qsizetype begin = m_at++;
        QString text;
        for (; !atEnd(); ++m_at) {
            if (here() != u'"') {
                text += here();
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                text += u'"';
                ++m_at;
            } else {
                ++m_at;
                return text;
            }
        }
        return bad(begin, m_text.mid(begin));
    }

    Result<QueryTerm> term()
    {
        QueryTerm term;
        const qsizetype begin = m_at;
        if (here() == u'-') {
            term.negated = true;
            ++m_at;
            if (endsWord())
                return bad(begin, QStringLiteral("-"));
        }
        const Result<void> read = here() == u'"' ? quotedTerm(term) : wordTerm(term);
        if (!read)
            return Unexpected(read.error());
        term.position = static_cast<int>(begin) + 1;
        term.length = static_cast<int>(m_at - begin);
        return term;
    }

    /// A quoted text, or a quoted header before a colon.
    Result<void> quotedTerm(QueryTerm &term)
    {
        const qsizetype begin = m_at;
        Result<QString> text = quoted();
        if (!text)
            return Unexpected(text.error());
        if (!atEnd() && here() == u':') {
            if (text->trimmed().isEmpty())
                return bad(begin, since(begin));
            term.field = QueryField::Any;
            term.column = text->trimmed();
            ++m_at;
            return values(term);
        }
        if (!endsWord())
            return bad(m_at, since(begin) + here());
        if (text->isEmpty())
            return bad(begin, since(begin));
        term.values = {*text};
        return {};
    }

    /// A bare word, or a field with its values.
    Result<void> wordTerm(QueryTerm &term)
    {
        const qsizetype begin = m_at;
        while (!endsWord() && here() != u':')
            ++m_at;
        const QString head = since(begin);
        if (!atEnd() && here() == u':' && !beginsId(head)) {
            const auto field = queryFieldFromKey(head);
            if (!field)
                return bad(begin, head, ErrorCode::UnknownField);
            term.field = *field;
            ++m_at;
            return values(term);
        }
        while (!endsWord())
            ++m_at;
        const QString word = since(begin);
        // Brackets group nothing here, and `last>90d` lacks its colon: better an error than a search that finds
        // nothing.
        if (word.startsWith(u'('))
            return bad(begin, word);
        for (qsizetype i = 1; i < word.size(); ++i) {
            if (QStringView(u"<>=").contains(word[i])) {
                if (queryFieldFromKey(QStringView(word).left(i)))
                    return bad(begin + i, word);
                break;
            }
        }
        const auto product = productFromKey(word.toLower());
        if (product && *product != Product::Other) {
            term.field = QueryField::Product;
            term.values = {productKey(*product)};
        } else {
            term.values = {word};
        }
        return {};
    }

    /// Whether a colon behind @p head is one of an Atlassian ID (`557058:…`, `qm:…`), or of nothing.
    static bool beginsId(const QString &head)
    {
        return head == u"qm" || std::all_of(head.begin(), head.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    Result<void> values(QueryTerm &term)
    {
        const qsizetype operatorAt = m_at;
        term.comparison = comparison();
        const ValueKind kind = valueKind(term.field);
        const bool ordered = kind == ValueKind::Date || kind == ValueKind::Number || kind == ValueKind::Column;
        if (!ordered && term.comparison > Comparison::Equals)
            return bad(operatorAt, since(operatorAt));
        for (;;) {
            const qsizetype begin = m_at;
            Result<QString> read = value();
            if (!read)
                return Unexpected(read.error());
            Result<QString> checked = check(term, *read, begin);
            if (!checked)
                return Unexpected(checked.error());
            term.values.append(*checked);
            if (endsWord())
                break;
            if (here() != u',')
                return bad(m_at, since(begin) + here());
            ++m_at;
        }
        return {};
    }

    Comparison comparison()
    {
        const bool orEqual = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'=';
        const QChar sign = atEnd() ? QChar() : here();
        if (sign == u'=') {
            ++m_at;
            return Comparison::Equals;
        }
        if (sign != u'<' && sign != u'>')
            return Comparison::Contains;
        m_at += orEqual ? 2 : 1;
        if (sign == u'<')
            return orEqual ? Comparison::LessOrEqual : Comparison::Less;
        return orEqual ? Comparison::GreaterOrEqual : Comparison::Greater;
    }

    Result<QString> value()
    {
        if (!atEnd() && here() == u'"')
            return quoted();
        const qsizetype begin = m_at;
        while (!endsWord() && here() != u',')
            ++m_at;
        if (m_at == begin)
            return bad(begin, atEnd() ? QString() : QString(here()));
        return since(begin);
    }

    Result<QString> check(const QueryTerm &term, const QString &value, qsizetype at) const
    {
        switch (valueKind(term.field)) {
        case ValueKind::Text:
        case ValueKind::Column:
            return value;
        case ValueKind::RuleId:
            if (!value.trimmed().isEmpty())
                return value.trimmed().toLower();
            break;
        case ValueKind::Closed:
            if (const QString canonical = canonicalValue(term.field, value); !canonical.isEmpty())
                return canonical;
            break;
        case ValueKind::Date: {
            const auto day = parseDayValue(value);
            const bool isWord = day && (day->kind == DayValue::Kind::Never || day->kind == DayValue::Kind::Unknown);
            // In a list a comparison is about the dates: `last:>90d,never`.
            if (day && !(isWord && term.comparison > Comparison::Equals && term.values.isEmpty()))
                return value.trimmed().toLower();
            break;
        }
        case ValueKind::Number:
            if (Money::fromDecimal(value.trimmed(), Currency()))
                return value.trimmed();
            break;
        case ValueKind::Option: {
            const QString lower = value.trimmed().toLower();
            const QString answer = lower.mid(2);
            bool known = lower.size() == 1 || (lower.size() > 2 && lower[1] == u'=');
            if (known && !answer.isEmpty()) {
                known = false;
                for (int i = 0; i < static_cast<int>(Eligibility::Count); ++i)
                    known = known || answer == eligibilityKey(static_cast<Eligibility>(i));
            }
            if (known && lower[0] >= u'1' && lower[0] <= u'6')
                return lower;
            break;
        }
        }
        return bad(at, value);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<Query> parseQuery(const QString &text)
{
    return QueryParser(text).parse();
}

} // namespace core
