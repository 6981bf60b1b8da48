// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/rights/gather.h"

#include <algorithm>

namespace atlassian {

Gather::~Gather()
{
    std::stable_sort(
        m_findings.begin(), m_findings.end(), [](const Finding &a, const Finding &b) { return a.right < b.right; });
    m_promise.addResult(std::move(m_findings));
    m_promise.finish();
}

void Gather::add(Finding finding)
{
    const std::scoped_lock lock(m_mutex);
    m_findings.push_back(std::move(finding));
}

} // namespace atlassian
