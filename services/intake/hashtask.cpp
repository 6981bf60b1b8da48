// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/hashtask.h"

#include <openssl/evp.h>

#include <algorithm>

namespace intake {

namespace {
constexpr qint64 kPart = qint64(256) << 10;
}

struct HashTask::Context
{
    EVP_MD_CTX *handle = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(handle); }
};

HashTask::HashTask(ByteSourcePtr source)
    : m_source(std::move(source))
    , m_context(std::make_unique<Context>())
    , m_buffer(new char[static_cast<std::size_t>(kPart)])
{
    EVP_DigestInit_ex(m_context->handle, EVP_sha256(), nullptr);
}

HashTask::~HashTask() = default;

bool HashTask::workWhile(const std::function<bool()> &goOn)
{
    const qint64 size = m_source->size();
    while (m_offset < size) {
        if (!goOn())
            return true;
        const qint64 part = std::min(kPart, size - m_offset);
        if (!m_source->read(m_offset, m_buffer.get(), part))
            return false;
        EVP_DigestUpdate(m_context->handle, m_buffer.get(), static_cast<std::size_t>(part));
        m_offset += part;
    }
    if (!isDone()) {
        m_digest.resize(32);
        EVP_DigestFinal_ex(m_context->handle, reinterpret_cast<unsigned char *>(m_digest.data()), nullptr);
        m_isDone.store(true, std::memory_order_release);
    }
    return true;
}

QString HashTask::hex() const
{
    return QString::fromLatin1(m_digest.toHex());
}

} // namespace intake
