// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/parallel.h"

namespace core {

/// What was said of accounts as columns beside their table, so that they sort and are found like any other. Empty where nothing was.
struct AnnotationColumns
{
    CodeColumn note;
    CodeColumn exception; ///< "2026-12-31 · Ann · reason"; without an end "open · Ann · reason"; as long as it holds
};
AnnotationColumns annotationColumns(const Annotations *annotations, const AccountTable &table, Day today);

} // namespace core
