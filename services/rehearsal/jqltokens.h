// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace rehearsal {

struct JqlToken
{
    enum class Kind : quint8 { Word, Text, Operator, Open, Close, Comma, End };
    Kind kind = Kind::End;
    QString text;

    bool isWord(const char *word) const
    {
        return kind == Kind::Word && text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
    bool isOperator(const char *sign) const { return kind == Kind::Operator && text == QLatin1String(sign); }
};

/// Nothing where a quotation has no end. The last one is an End.
std::optional<std::vector<JqlToken>> jqlTokens(const QString &text);

} // namespace rehearsal
