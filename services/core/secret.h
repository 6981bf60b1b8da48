// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <type_traits>

class QDebug;
class QTextStream;

namespace core {

/// A key or password. It has no text operator, no stream and no comparison, so that it can't slip into a log; the
/// bytes are overwritten with the last copy. Copies share one buffer. From any thread.
class Secret
{
public:
    Secret() = default;
    /// Copies the bytes, and overwrites those of @p text where nobody else holds them.
    explicit Secret(QByteArray text)
        : m_bytes(std::make_shared<Bytes>(text))
    {
        if (text.isDetached() && !text.isEmpty())
            overwrite(text.data(), static_cast<std::size_t>(text.size()));
    }

    bool isEmpty() const { return !m_bytes || m_bytes->size == 0; }
    /// The one way out; the view lives as long as this object. Never to be kept, shown or logged.
    QByteArrayView reveal() const
    {
        return m_bytes ? QByteArrayView(m_bytes->data.get(), static_cast<qsizetype>(m_bytes->size)) : QByteArrayView();
    }

    friend bool operator==(const Secret &, const Secret &) = delete;
    friend QDebug operator<<(QDebug, const Secret &) = delete;
    friend QTextStream &operator<<(QTextStream &, const Secret &) = delete;

private:
    static void overwrite(char *data, std::size_t size) { std::fill_n(static_cast<volatile char *>(data), size, '\0'); }
    struct Bytes
    {
        explicit Bytes(const QByteArray &text)
            : data(std::make_unique<char[]>(static_cast<std::size_t>(text.size())))
            , size(static_cast<std::size_t>(text.size()))
        {
            std::copy_n(text.constData(), size, data.get());
        }
        Bytes(const Bytes &) = delete;
        Bytes &operator=(const Bytes &) = delete;
        ~Bytes() { overwrite(data.get(), size); }

        std::unique_ptr<char[]> data;
        std::size_t size;
    };
    std::shared_ptr<const Bytes> m_bytes;
};

static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, bool>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);

} // namespace core
