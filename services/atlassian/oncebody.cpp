// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/oncebody.h"

#include <algorithm>

namespace atlassian {

OnceBody::OnceBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::readData(char *data, qint64 maximum)
{
    if (m_read == m_bytes.size())
        return -1;
    const qint64 size = std::min<qint64>(maximum, m_bytes.size() - m_read);
    std::copy_n(m_bytes.constData() + m_read, size, data);
    m_read += size;
    return size;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace atlassian
