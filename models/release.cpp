// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/release.h"

#include <QThreadPool>

namespace models {

void releaseElsewhere(std::shared_ptr<const void> thing)
{
    if (!thing)
        return;
    // The last owner is the closure, which the pool destroys on its own thread.
    QThreadPool::globalInstance()->start([owner = std::move(thing)]() mutable { owner.reset(); });
}

} // namespace models
