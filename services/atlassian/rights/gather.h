// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/client.h"
#include "atlassian/rights/right.h"

#include <mutex>

namespace atlassian {

/// Collects findings that come one by one and gives them as one future, ordered by right. Shared by whoever waits;
/// gone with the last of them.
class Gather
{
public:
    Gather() { m_promise.start(); }
    ~Gather();
    Gather(const Gather &) = delete;
    Gather &operator=(const Gather &) = delete;

    QFuture<Findings> future() const { return m_promise.future(); }
    /// From any thread.
    void add(Finding finding);

private:
    std::mutex m_mutex;
    Findings m_findings;
    QPromise<Findings> m_promise;
};

/// Sends a call whose answer says something about @p right. The continuation runs where the answer comes, on the
/// network thread.
template <typename T>
void probe(
    const std::shared_ptr<Gather> &gather, const Client &client, const CallOptions &options, Right right, Call<T> call)
{
    client.run(std::move(call), options).then(QtFuture::Launch::Sync, [gather, right](const core::Result<T> &result) {
        gather->add(judge(right, result ? nullptr : &result.error()));
    });
}

} // namespace atlassian
