// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background.h"
#include "app/talking.h"

namespace app {

/// Whether the connection that was used or chosen last leads to a simulated Atlassian, by what it says of itself.
class Handshaking final : public QObject
{
    Q_OBJECT

public:
    explicit Handshaking(Talking talking, QObject *parent = nullptr);

    bool isSimulated() const { return m_simulated.has_value(); }

    /// Not again for one that was asked already.
    void ask(const core::Connection &connection);
    /// No connection any more.
    void forget();

signals:
    /// @p organisation as the simulated one calls it; empty where it is none.
    void simulatedChanged(bool isSimulated, const QString &organisation);

private:
    void set(const std::optional<workspace::SimulatedAtlassian> &simulated);

    const Talking m_talking;
    std::optional<core::Connection> m_asked;
    std::optional<workspace::SimulatedAtlassian> m_simulated;
    Background m_background;
};

} // namespace app
