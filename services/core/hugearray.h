// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <utility>

namespace core {

/// Zeroed memory for large columns: mmap with huge pages where the system grants them, since page faults cost
/// more than parsing (toolchain.md). Small requests come from calloc. Throws std::bad_alloc.
class HugeBlock final
{
public:
    HugeBlock() = default;
    explicit HugeBlock(std::size_t bytes);
    HugeBlock(HugeBlock &&other) noexcept { swap(other); }
    HugeBlock &operator=(HugeBlock &&other) noexcept
    {
        HugeBlock(std::move(other)).swap(*this);
        return *this;
    }
    ~HugeBlock();

    void *data() const { return m_data; }
    std::size_t bytes() const { return m_bytes; }
    /// Gives the memory behind the first @p bytes back to the system; the address stays.
    void shrink(std::size_t bytes);
    void swap(HugeBlock &other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_mapped, other.m_mapped);
        std::swap(m_mappedBytes, other.m_mappedBytes);
    }

private:
    void *m_data = nullptr;
    std::size_t m_bytes = 0;
    void *m_mapped = nullptr; ///< start of the mapping, or null where calloc was used
    std::size_t m_mappedBytes = 0;
};

/// An array of trivial values on a HugeBlock; its size never grows.
template<typename T>
class HugeArray final
{
public:
    HugeArray() = default;
    explicit HugeArray(std::size_t size)
        : m_block(size * sizeof(T))
        , m_size(size)
    {
    }
    HugeArray(HugeArray &&other) noexcept
        : m_block(std::move(other.m_block))
        , m_size(std::exchange(other.m_size, 0))
    {
    }
    HugeArray &operator=(HugeArray &&other) noexcept
    {
        m_block = std::move(other.m_block);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }

    T *data() { return static_cast<T *>(m_block.data()); }
    const T *data() const { return static_cast<const T *>(m_block.data()); }
    T &operator[](std::size_t i) { return data()[i]; }
    const T &operator[](std::size_t i) const { return data()[i]; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    T *begin() { return data(); }
    T *end() { return data() + m_size; }
    const T *begin() const { return data(); }
    const T *end() const { return data() + m_size; }
    /// Keeps the first @p size values and gives the rest back.
    void shrink(std::size_t size)
    {
        Q_ASSERT(size <= m_size);
        m_block.shrink(size * sizeof(T));
        m_size = size;
    }

private:
    HugeBlock m_block;
    std::size_t m_size = 0;
};

} // namespace core
