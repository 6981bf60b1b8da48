// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hugearray.h"

#include <cstdint>
#include <cstdlib>
#include <new>

#include <sys/mman.h>

namespace core {

namespace {
constexpr std::size_t kHugePage = std::size_t(2) << 20;
constexpr std::size_t kMapFrom = std::size_t(256) << 10;

std::size_t roundUp(std::size_t value, std::size_t to)
{
    return (value + to - 1) / to * to;
}
}

HugeBlock::HugeBlock(std::size_t bytes)
    : m_bytes(bytes)
{
    if (bytes == 0)
        return;
    if (bytes < kMapFrom) {
        m_data = std::calloc(bytes, 1);
        if (!m_data)
            throw std::bad_alloc();
        return;
    }
    // Reserved a huge page larger, so that the first byte can lie on a huge page's border.
    m_mappedBytes = roundUp(bytes, kHugePage) + kHugePage;
    void *mapped = mmap(nullptr, m_mappedBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mapped == MAP_FAILED)
        throw std::bad_alloc();
    m_mapped = mapped;
    const auto aligned = roundUp(reinterpret_cast<std::uintptr_t>(mapped), kHugePage);
    m_data = reinterpret_cast<void *>(aligned);
    madvise(m_data, roundUp(bytes, kHugePage), MADV_HUGEPAGE);
}

HugeBlock::~HugeBlock()
{
    if (m_mapped)
        munmap(m_mapped, m_mappedBytes);
    else
        std::free(m_data);
}

void HugeBlock::shrink(std::size_t bytes)
{
    Q_ASSERT(bytes <= m_bytes);
    m_bytes = bytes;
    if (!m_mapped)
        return;
    char *begin = static_cast<char *>(m_data);
    char *from = begin + roundUp(bytes, 4096);
    char *end = static_cast<char *>(m_mapped) + m_mappedBytes;
    if (from < end)
        madvise(from, static_cast<std::size_t>(end - from), MADV_DONTNEED);
}

} // namespace core
