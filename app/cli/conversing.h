// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/waiting.h"

#include "workspace/archive.h"
#include "workspace/conversation.h"

#include <QFile>

#include <chrono>
#include <mutex>

namespace cli {

/// Attempts as they go out, one line each: time, number, attempt, method, route, status, bytes, milliseconds. Without keys, addresses
/// and bodies.
class RequestLog final : public core::RequestLogSink
{
public:
    /// Appends; the file is its owner's only. Without a path nothing is written. Errors: OutputNotWritable.
    core::Result<void> open(const QString &path);
    void note(const core::RequestLogEntry &entry) override;

private:
    std::mutex m_mutex;
    QFile m_file;
};

/// A connection of a workspace with its key, ready to talk.
struct Talk
{
    core::Connection connection;
    std::unique_ptr<RequestLog> log; ///< outlives the conversation
    std::unique_ptr<workspace::Conversation> conversation;
};
/// The organisation's connection of --connection, else the only one; its key from --key-env, else from the keychain.
Outcome<Talk> talkOf(workspace::Archive &archive, const Arguments &arguments, Waiting &waiting);
/// The same for a connection of any kind; a second secret from --token-env.
Outcome<Talk> talkWith(const core::Connection &connection, workspace::Archive &archive, const Arguments &arguments, Waiting &waiting);
/// "Atlassian is a simulated one: …" on standard error, where it is.
void warnOfSimulation(const Talk &talk);

/// One line on standard error that is written over; only on a terminal, a few times a second.
class TalkProgress final
{
public:
    explicit TalkProgress(bool isShown);
    ~TalkProgress() { clear(); }
    TalkProgress(const TalkProgress &) = delete;
    TalkProgress &operator=(const TalkProgress &) = delete;
    void show(const QString &text);
    void clear();

private:
    bool m_isShown;
    bool m_isOnScreen = false;
    std::chrono::steady_clock::time_point m_next;
};

} // namespace cli
