// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/desk.h"

class QTcpSocket;

namespace rehearsal {

/// Chosen: a byte of a trickling answer every so many ms.
inline constexpr int kTrickleInterval = 40;

/// Writes a reply on a socket, in the way that it asks for. Comes back at once; what takes longer ends with the socket.
void deliver(QTcpSocket *socket, const Reply &reply);

} // namespace rehearsal
