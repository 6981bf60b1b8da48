// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/doors.h"
#include "rehearsal/faults.h"
#include "rehearsal/limits.h"
#include "rehearsal/recorder.h"
#include "rehearsal/routes.h"

#include <functional>

namespace rehearsal {

/// How an answer goes out.
enum class Delivery : quint8 { Whole, ResetBefore, ResetAfter, Trickle, Truncated };

struct Reply
{
    Answer answer;
    Delivery delivery = Delivery::Whole;
    int delay = 0; ///< ms
    bool isHeadOnly = false; ///< the request was a HEAD
    bool closes = false; ///< the client wants the connection closed behind it
};

/// The simulated Atlassian without its sockets: takes a request, gives the reply. Route, fault, key, limit, handler, in
/// this order. One thread.
class Desk final
{
public:
    /// @p make makes the organisation at the start and at each reset, at a time in ms since 1970; @p clock is the time
    /// that goes on by itself.
    Desk(std::function<World(qint64 now)> make, std::function<qint64()> clock);

    /// Errors: those of parseFaults(). They hold at once, and again after a reset.
    core::Result<void> setFaults(const QString &spec);
    Reply answer(const Request &request);

    World &world() { return m_world; }
    const Recorder &recorder() const { return m_recorder; }
    qint64 now() const { return m_clock() + m_advanced; }
    void advance(qint64 milliseconds);
    /// The organisation, the clock, the faults and the record as they were at the start.
    void reset();

private:
    Reply answerCall(const Request &request, Record &record);
    Answer carryOut(const Match &match, const Request &request, const Admission &admission, PageFaults faults);
    /// A fault that stands before the effect; nothing where the call goes on.
    std::optional<Reply> failBefore(const Fault &fault, Family family);

    std::function<World(qint64)> m_make;
    std::function<qint64()> m_clock;
    qint64 m_advanced = 0;
    World m_world;
    Limits m_limits;
    Faults m_faults;
    std::vector<Fault> m_firstFaults;
    Recorder m_recorder;
};

} // namespace rehearsal
