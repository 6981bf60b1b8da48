// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/jql.h"

#include "rehearsal/jqlconditions.h"
#include "rehearsal/jqltokens.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

using Condition = std::function<bool(const World &, const JiraSite &, quint32)>;

/// Recursive descent over the tokens; the first thing that is wrong stays in m_error.
class JqlParser final
{
public:
    explicit JqlParser(std::vector<JqlToken> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    tl::expected<Jql, QString> parse()
    {
        Jql jql;
        if (!peek().isWord("ORDER") && peek().kind != JqlToken::Kind::End)
            jql.fits = anyOf();
        if (m_error.isEmpty() && peek().isWord("ORDER"))
            readOrder(jql);
        if (m_error.isEmpty() && peek().kind != JqlToken::Kind::End)
            fail();
        if (!m_error.isEmpty())
            return tl::unexpected(m_error);
        return jql;
    }

private:
    const JqlToken &peek() const { return m_tokens[m_at]; }
    JqlToken take()
    {
        const JqlToken token = m_tokens[m_at];
        if (m_at + 1 < m_tokens.size())
            ++m_at;
        return token;
    }
    bool takeWord(const char *word)
    {
        const bool is = peek().isWord(word);
        if (is)
            take();
        return is;
    }
    void fail()
    {
        if (m_error.isEmpty())
            m_error = u"Error in the JQL Query: unexpected '"_s % peek().text % u"'."_s;
    }

    Condition anyOf()
    {
        Condition left = allOf();
        while (m_error.isEmpty() && (takeWord("OR") || takeSign("||"))) {
            left = [left, right = allOf()](const World &world, const JiraSite &site, quint32 item) {
                return left(world, site, item) || right(world, site, item);
            };
        }
        return left;
    }
    bool takeSign(const char *sign)
    {
        const bool is = peek().kind == JqlToken::Kind::Word && peek().text == QLatin1String(sign);
        if (is)
            take();
        return is;
    }
    Condition allOf()
    {
        Condition left = one();
        while (m_error.isEmpty() && (takeWord("AND") || takeSign("&&"))) {
            left = [left, right = one()](const World &world, const JiraSite &site, quint32 item) {
                return left(world, site, item) && right(world, site, item);
            };
        }
        return left;
    }
    Condition one()
    {
        if (takeWord("NOT")) {
            return [inner = one()](
                       const World &world, const JiraSite &site, quint32 item) { return !inner(world, site, item); };
        }
        if (peek().kind == JqlToken::Kind::Open) {
            take();
            Condition inner = anyOf();
            if (peek().kind != JqlToken::Kind::Close)
                fail();
            take();
            return inner;
        }
        return clause();
    }

    /// A value, or a function with its arguments: `approver("…")`.
    JqlValue value()
    {
        if (peek().kind != JqlToken::Kind::Word && peek().kind != JqlToken::Kind::Text)
            fail();
        const JqlToken token = take();
        JqlValue read {token.text, {}, false};
        if (token.kind == JqlToken::Kind::Word && peek().kind == JqlToken::Kind::Open) {
            read.isFunction = true;
            take();
            while (m_error.isEmpty() && peek().kind != JqlToken::Kind::Close) {
                read.arguments.append(value().text);
                if (peek().kind == JqlToken::Kind::Comma)
                    take();
            }
            take();
        }
        return read;
    }

    Condition clause()
    {
        if (peek().kind != JqlToken::Kind::Word && peek().kind != JqlToken::Kind::Text)
            fail();
        JqlClause clause;
        clause.field = take().text;
        const bool isNot = takeWord("NOT");
        if (takeWord("IN")) {
            clause.compare = isNot ? JqlCompare::NotEqual : JqlCompare::Equal;
            if (peek().kind == JqlToken::Kind::Open) {
                take();
                while (m_error.isEmpty() && peek().kind != JqlToken::Kind::Close) {
                    clause.values.push_back(value());
                    if (peek().kind == JqlToken::Kind::Comma)
                        take();
                }
                take();
            } else {
                clause.values.push_back(value());
            }
        } else if (takeWord("IS")) {
            clause.compare = takeWord("NOT") ? JqlCompare::NotEqual : JqlCompare::Equal;
            if (!takeWord("EMPTY") && !takeWord("NULL"))
                fail();
            clause.isEmptiness = true;
        } else if (peek().kind == JqlToken::Kind::Operator) {
            const auto compare = compareOf(take().text);
            if (!compare)
                fail();
            clause.compare = compare.value_or(JqlCompare::Equal);
            clause.isEmptiness = takeWord("EMPTY") || takeWord("NULL");
            if (!clause.isEmptiness)
                clause.values.push_back(value());
        } else {
            fail();
        }
        if (!m_error.isEmpty())
            return nothing();
        auto condition = conditionOf(clause);
        if (!condition) {
            m_error = condition.error();
            return nothing();
        }
        return *condition;
    }
    static Condition nothing()
    {
        return [](const World &, const JiraSite &, quint32) { return false; };
    }

    void readOrder(Jql &jql)
    {
        take();
        if (!takeWord("BY"))
            fail();
        const JqlToken field = take();
        const bool isKnown
            = field.isWord("created") || field.isWord("key") || field.isWord("id") || field.isWord("issuekey");
        if (!isKnown)
            m_error = u"Field '"_s % field.text % u"' can't be sorted by in this rehearsal."_s;
        jql.isByCreation = field.isWord("created");
        jql.isDescending = takeWord("DESC");
        if (!jql.isDescending)
            takeWord("ASC");
    }

    std::vector<JqlToken> m_tokens;
    std::size_t m_at = 0;
    QString m_error;
};

} // namespace

tl::expected<Jql, QString> parseJql(const QString &text)
{
    auto tokens = jqlTokens(text);
    if (!tokens)
        return tl::unexpected(u"Error in the JQL Query: a quotation is not closed."_s);
    return JqlParser(std::move(*tokens)).parse();
}

std::vector<quint32> findItems(const World &world, const JiraSite &site, const Jql &jql)
{
    std::vector<quint32> found;
    for (quint32 i = 0; i < site.items.size(); ++i) {
        if (!jql.fits || jql.fits(world, site, i))
            found.push_back(i);
    }
    if (jql.isByCreation) {
        std::stable_sort(found.begin(), found.end(), [&](quint32 a, quint32 b) {
            return jql.isDescending ? site.items[a].age < site.items[b].age : site.items[a].age > site.items[b].age;
        });
    } else if (jql.isDescending) {
        std::reverse(found.begin(), found.end());
    }
    return found;
}

} // namespace rehearsal
