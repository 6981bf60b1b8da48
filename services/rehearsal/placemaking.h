// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/world.h"

#include "core/access.h"

namespace rehearsal {

/// Finds or makes the place that an access of a table names.
class PlaceMaker final
{
public:
    explicit PlaceMaker(World &world);

    Grant grantFor(const core::Access &access);

private:
    World &m_world;
    QHash<QString, quint32> m_places;
};

} // namespace rehearsal
