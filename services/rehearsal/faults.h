// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

#include <vector>

namespace rehearsal {

enum class FaultKind : quint8 {
    TooMany, ///< `429`: with Retry-After
    TooManyBare, ///< `429-bare`: without any header
    TooManySeconds, ///< `429-seconds`: X-RateLimit-Reset in seconds instead of a time, no Retry-After
    Status, ///< `400` … `599`: that status in the family's shape, before the effect
    ResetBefore,
    ResetAfter,
    Trickle, ///< the answer comes a byte at a time
    Truncated, ///< half of the answer, then the connection ends
    Html,
    WrongType, ///< JSON that calls itself text/plain
    UnknownFields,
    DuplicatePage,
    ExpiredCursor,
    Revoked, ///< the key is refused, from then on
    Delay, ///< `delayN`: N milliseconds
};

struct Fault
{
    QString call; ///< name of a call, a beginning with `*` behind it, or `*`
    FaultKind kind = FaultKind::Status;
    int number = 0; ///< status or milliseconds
    qint64 left = -1; ///< times; -1 = always

    bool matches(const QString &name) const;
};

/// `call:kind[*times]`, joined by commas. Errors: BadOption with the part as subject, what is allowed in detail.
core::Result<std::vector<Fault>> parseFaults(const QString &spec, const QStringList &calls);
/// Kinds as they are written.
QStringList faultKinds();

QString faultText(const Fault &fault); ///< its kind as it is written

/// The faults of one call: takes one time off those that it gives.
class Faults final
{
public:
    void set(std::vector<Fault> faults) { m_faults = std::move(faults); }
    /// @p hasCursor: faults of pages wait for a call that asks for a further one.
    std::vector<Fault> take(const QString &call, bool hasCursor);

private:
    std::vector<Fault> m_faults;
};

} // namespace rehearsal
