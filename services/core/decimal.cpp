// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

namespace core {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Appends a decimal digit downwards, so that the smallest qint64 can be read too.
bool pushDigit(qint64 &negative, int digit)
{
    return !__builtin_mul_overflow(negative, qint64(10), &negative)
        && !__builtin_sub_overflow(negative, qint64(digit), &negative);
}

} // namespace

Result<qint64> scaledDecimal(QStringView text, int digits)
{
    const auto bad = [text](ErrorCode code) { return fail(code, {}, text.toString()); };
    const bool isNegative = text.startsWith(u'-');
    const QStringView number = isNegative ? text.mid(1) : text;
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.left(point);
    const QStringView fraction = point < 0 ? QStringView() : number.mid(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()) || fraction.size() > digits)
        return bad(ErrorCode::BadValue);

    for (const QStringView part : {whole, fraction}) {
        for (const QChar character : part) {
            if (!isDigit(character))
                return bad(ErrorCode::BadValue);
        }
    }
    qint64 negative = 0;
    for (const QStringView part : {whole, fraction}) {
        for (const QChar character : part) {
            if (!pushDigit(negative, character.unicode() - u'0'))
                return bad(ErrorCode::Overflow);
        }
    }
    for (qsizetype missing = digits - fraction.size(); missing > 0; --missing) {
        if (!pushDigit(negative, 0))
            return bad(ErrorCode::Overflow);
    }
    if (isNegative)
        return negative;
    if (negative == std::numeric_limits<qint64>::min())
        return bad(ErrorCode::Overflow);
    return -negative;
}

QString decimalText(qint64 scaled, int digits)
{
    const quint64 magnitude = scaled < 0 ? quint64(0) - static_cast<quint64>(scaled) : static_cast<quint64>(scaled);
    QString text = QString::number(magnitude).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    if (scaled < 0)
        text.prepend(u'-');
    return text;
}

} // namespace core
