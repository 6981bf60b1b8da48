// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrangerows.h"

#include <sys/mman.h>

namespace core {

namespace {
constexpr std::size_t kHugePage = std::size_t(2) << 20;
constexpr std::size_t kHugeFrom = std::size_t(1) << 20;
} // namespace

void *allocateRows(std::size_t bytes)
{
    if (bytes < kHugeFrom)
        return ::operator new(bytes);
    // Whole huge pages, so that nothing else of the heap lies on them.
    const std::size_t rounded = (bytes + kHugePage - 1) / kHugePage * kHugePage;
    void *memory = ::operator new(rounded, std::align_val_t(kHugePage));
    madvise(memory, rounded, MADV_HUGEPAGE);
    return memory;
}

void freeRows(void *memory, std::size_t bytes) noexcept
{
    if (bytes < kHugeFrom)
        ::operator delete(memory);
    else
        ::operator delete(memory, std::align_val_t(kHugePage));
}

} // namespace core
