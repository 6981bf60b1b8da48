// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeperpages.h"

#include "workspace/archive.h"

#include <future>

namespace workspace {

namespace {

/// What the waiting thread is told: at the latest when the work is let go.
template <typename T>
class Answer final
{
public:
    Answer() = default;
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;
    ~Answer()
    {
        if (!m_isGiven)
            m_promise.set_value(core::fail(core::ErrorCode::Cancelled));
    }

    std::future<core::Result<T>> future() { return m_promise.get_future(); }
    void give(core::Result<T> result)
    {
        m_isGiven = true;
        m_promise.set_value(std::move(result));
    }

private:
    std::promise<core::Result<T>> m_promise;
    bool m_isGiven = false;
};

template <typename T>
core::Result<T> waitFor(Keeper &keeper, std::function<core::Result<T>(Archive &)> work)
{
    auto answer = std::make_shared<Answer<T>>();
    std::future<core::Result<T>> future = answer->future();
    keeper.run([answer = std::move(answer), work = std::move(work)](Archive *archive) {
        if (archive)
            answer->give(work(*archive));
        else
            answer->give(core::fail(core::ErrorCode::Cancelled));
    });
    return future.get();
}

} // namespace

KeeperPages::KeeperPages(Keeper &keeper, QString connection, std::function<QDateTime()> clock)
    : m_keeper(keeper)
    , m_connection(std::move(connection))
    , m_clock(std::move(clock))
{
}

core::Result<std::optional<PageStore::Kept>> KeeperPages::kept(const QString &kind)
{
    return waitFor<std::optional<Kept>>(
        m_keeper, [connection = m_connection, kind](Archive &archive) -> core::Result<std::optional<Kept>> {
            const auto state = archive.syncs().find(connection, kind);
            if (!state)
                return core::Unexpected(state.error());
            if (!*state)
                return std::optional<Kept>();
            Kept kept {{}, (*state)->cursor, (*state)->isComplete, (*state)->started};
            const auto read = archive.syncs().readPages(connection, kind, [&kept](const QByteArray &page) {
                kept.pages.push_back(page);
                return true;
            });
            if (!read)
                return core::Unexpected(read.error());
            return std::optional<Kept>(std::move(kept));
        });
}

core::Result<void> KeeperPages::begin(const QString &kind)
{
    return waitFor<void>(m_keeper, [connection = m_connection, kind, now = m_clock()](Archive &archive) {
        return archive.syncs().begin(connection, kind, now);
    });
}

core::Result<void> KeeperPages::add(const QString &kind, const QByteArray &content, const QString &cursor)
{
    return waitFor<void>(
        m_keeper, [connection = m_connection, kind, content, cursor, now = m_clock()](Archive &archive) {
            return archive.syncs().addPage(connection, kind, content, cursor, now);
        });
}

core::Result<void> KeeperPages::drop()
{
    return waitFor<void>(
        m_keeper, [connection = m_connection](Archive &archive) { return archive.syncs().drop(connection); });
}

} // namespace workspace
