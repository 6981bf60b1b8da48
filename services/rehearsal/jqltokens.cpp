// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/jqltokens.h"

namespace rehearsal {

namespace {

bool isSign(QChar one)
{
    return one == u'=' || one == u'!' || one == u'<' || one == u'>' || one == u'~';
}

bool isPlain(QChar one)
{
    return !one.isSpace() && !isSign(one) && one != u'(' && one != u')' && one != u',' && one != u'"' && one != u'\'';
}

} // namespace

std::optional<std::vector<JqlToken>> jqlTokens(const QString &text)
{
    using Kind = JqlToken::Kind;
    std::vector<JqlToken> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar one = text.at(at);
        if (one.isSpace()) {
            ++at;
        } else if (one == u'(' || one == u')' || one == u',') {
            tokens.push_back({one == u'(' ? Kind::Open : one == u')' ? Kind::Close : Kind::Comma, QString(one)});
            ++at;
        } else if (one == u'"' || one == u'\'') {
            QString inner;
            for (++at; at < text.size() && text.at(at) != one; ++at) {
                if (text.at(at) == u'\\' && at + 1 < text.size())
                    ++at;
                inner += text.at(at);
            }
            if (at >= text.size())
                return std::nullopt;
            ++at;
            tokens.push_back({Kind::Text, inner});
        } else {
            const bool isOperator = isSign(one);
            const qsizetype begin = at;
            while (at < text.size() && (isOperator ? isSign(text.at(at)) : isPlain(text.at(at))))
                ++at;
            tokens.push_back({isOperator ? Kind::Operator : Kind::Word, text.mid(begin, at - begin)});
        }
    }
    tokens.push_back({});
    return tokens;
}

} // namespace rehearsal
