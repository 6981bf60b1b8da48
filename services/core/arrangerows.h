// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"

#include <new>
#include <utility>
#include <vector>

namespace core {

/// Memory for many rows: on huge pages where there are enough of them, since page faults cost more than sorting
/// (hugearray.h). Both throw std::bad_alloc.
void *allocateRows(std::size_t bytes);
void freeRows(void *memory, std::size_t bytes) noexcept;

/// Leaves values that are about to be written unset: `resize` alone touches no memory.
template <typename T>
struct RowAllocator
{
    using value_type = T;

    RowAllocator() = default;
    template <typename U>
    RowAllocator(const RowAllocator<U> &)
    {
    }
    T *allocate(std::size_t size) { return static_cast<T *>(allocateRows(size * sizeof(T))); }
    void deallocate(T *memory, std::size_t size) noexcept { freeRows(memory, size * sizeof(T)); }
    template <typename U>
    void construct(U *place) noexcept
    {
        ::new (static_cast<void *>(place)) U;
    }
    template <typename U, typename... Arguments>
    void construct(U *place, Arguments &&...arguments)
    {
        ::new (static_cast<void *>(place)) U(std::forward<Arguments>(arguments)...);
    }
    friend bool operator==(const RowAllocator &, const RowAllocator &) { return true; }
};

/// Row order of a view: rows that match, sorted. `RowOrder(n)` has n rows that are not set yet.
using RowOrder = std::vector<Row, RowAllocator<Row>>;

} // namespace core
