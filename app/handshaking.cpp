// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handshaking.h"

namespace app {

Handshaking::Handshaking(Talking talking, QObject *parent)
    : QObject(parent)
    , m_talking(std::move(talking))
    , m_background(this)
{
}

void Handshaking::ask(const core::Connection &connection)
{
    if (m_asked == connection && m_simulated)
        return;
    m_asked = connection;
    m_background.start([this, connection](std::stop_token stop, const Background::Tell &tell) {
        const auto simulated = m_talking.handshake(connection, std::move(stop));
        tell([this, connection, simulated] {
            if (m_asked == connection)
                set(simulated);
        });
    });
}

void Handshaking::forget()
{
    m_asked.reset();
    set({});
}

void Handshaking::set(const std::optional<workspace::SimulatedAtlassian> &simulated)
{
    const bool wasSimulated = isSimulated();
    m_simulated = simulated;
    if (wasSimulated || isSimulated())
        emit simulatedChanged(isSimulated(), simulated ? simulated->organisation : QString());
}

} // namespace app
