// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/faults.h"

#include <optional>

namespace rehearsal {

namespace {

struct Name
{
    const char *text;
    FaultKind kind;
};

constexpr Name kNames[] {
    {"429", FaultKind::TooMany},
    {"429-bare", FaultKind::TooManyBare},
    {"429-seconds", FaultKind::TooManySeconds},
    {"reset-before", FaultKind::ResetBefore},
    {"reset-after", FaultKind::ResetAfter},
    {"trickle", FaultKind::Trickle},
    {"truncated", FaultKind::Truncated},
    {"html", FaultKind::Html},
    {"wrong-type", FaultKind::WrongType},
    {"unknown-fields", FaultKind::UnknownFields},
    {"duplicate-page", FaultKind::DuplicatePage},
    {"expired-cursor", FaultKind::ExpiredCursor},
    {"revoked", FaultKind::Revoked},
};

std::optional<Fault> kindOf(const QString &text)
{
    for (const Name &name : kNames) {
        if (text == QLatin1String(name.text))
            return Fault {{}, name.kind, 429, -1};
    }
    bool isNumber = false;
    if (text.startsWith(QLatin1String("delay"))) {
        const int number = text.mid(5).toInt(&isNumber);
        if (isNumber && number >= 0 && number <= 600000)
            return Fault {{}, FaultKind::Delay, number, -1};
        return std::nullopt;
    }
    const int status = text.toInt(&isNumber);
    if (isNumber && status >= 400 && status < 600)
        return Fault {{}, FaultKind::Status, status, -1};
    return std::nullopt;
}

} // namespace

QStringList faultKinds()
{
    QStringList kinds;
    for (const Name &name : kNames)
        kinds.append(QLatin1String(name.text));
    kinds << QStringLiteral("400…599") << QStringLiteral("delayN");
    return kinds;
}

QString faultText(const Fault &fault)
{
    for (const Name &name : kNames) {
        if (fault.kind == name.kind)
            return QLatin1String(name.text);
    }
    return (fault.kind == FaultKind::Delay ? QStringLiteral("delay") : QString()) % QString::number(fault.number);
}

bool Fault::matches(const QString &name) const
{
    return call.endsWith(u'*') ? name.startsWith(QStringView(call).chopped(1)) : name == call;
}

core::Result<std::vector<Fault>> parseFaults(const QString &spec, const QStringList &calls)
{
    std::vector<Fault> faults;
    const QStringList parts = spec.split(u',', Qt::SkipEmptyParts);
    for (const QString &written : parts) {
        const QString part = written.trimmed();
        const qsizetype colon = part.indexOf(u':');
        if (colon < 1)
            return core::fail(core::ErrorCode::BadOption, part, QStringLiteral("call:kind[*times]"));
        QString kindText = part.mid(colon + 1);
        qint64 times = -1;
        if (const qsizetype star = kindText.indexOf(u'*'); star >= 0) {
            bool isNumber = false;
            times = kindText.mid(star + 1).toLongLong(&isNumber);
            if (!isNumber || times < 1)
                return core::fail(core::ErrorCode::BadOption, part, QStringLiteral("call:kind[*times]"));
            kindText.truncate(star);
        }
        auto fault = kindOf(kindText);
        if (!fault)
            return core::fail(core::ErrorCode::BadOption, part, faultKinds().join(QStringLiteral(", ")));
        fault->call = part.left(colon);
        fault->left = times;
        const bool isKnown
            = std::any_of(calls.begin(), calls.end(), [&fault](const QString &call) { return fault->matches(call); });
        if (!isKnown)
            return core::fail(core::ErrorCode::BadOption, part, calls.join(QStringLiteral(", ")));
        faults.push_back(std::move(*fault));
    }
    return faults;
}

std::vector<Fault> Faults::take(const QString &call, bool hasCursor)
{
    std::vector<Fault> taken;
    bool hasOther = false; // one fault besides delays: the next one waits for the next call
    for (Fault &fault : m_faults) {
        const bool isOfPages = fault.kind == FaultKind::DuplicatePage || fault.kind == FaultKind::ExpiredCursor;
        if (fault.left == 0 || !fault.matches(call) || (isOfPages && !hasCursor))
            continue;
        if (fault.kind != FaultKind::Delay && std::exchange(hasOther, true))
            continue;
        if (fault.left > 0)
            --fault.left;
        taken.push_back(fault);
    }
    return taken;
}

} // namespace rehearsal
