// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/dice.h"

namespace rehearsal {

namespace {

quint64 mixed(quint64 value) // splitmix64
{
    value += 0x9e3779b97f4a7c15u;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

} // namespace

quint64 rolled(quint64 seed, Salt salt, quint64 number)
{
    return mixed(mixed(seed ^ mixed(static_cast<quint64>(salt))) ^ number);
}

QString hexOf(quint64 seed, Salt salt, quint64 number, int digits)
{
    QString text;
    for (quint64 piece = 0; text.size() < digits; ++piece)
        text += QString::number(mixed(rolled(seed, salt, number) + piece), 16).rightJustified(16, u'0');
    text.truncate(digits);
    return text;
}

QString uuidOf(quint64 seed, Salt salt, quint64 number)
{
    QString text = hexOf(seed, salt, number, 32);
    text[12] = u'4';
    text[16] = QLatin1String("89ab").at(text.at(16).unicode() % 4);
    for (const int at : {20, 16, 12, 8})
        text.insert(at, u'-');
    return text;
}

} // namespace rehearsal
