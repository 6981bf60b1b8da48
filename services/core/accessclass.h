// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access.h"

namespace core {

/// An access as the rules see it: everything but the names of its site, column and cell.
struct AccessClass
{
    Product product = Product::Other;
    AccessRole role = AccessRole::Unspecified;
    Plan plan = Plan::Unknown;
    Ownership ownership = Ownership::Unknown;
    Tri sandbox = Tri::Unknown;
    Tri inWorkspace = Tri::Unknown;
    Tri siteOnline = Tri::Unknown; ///< no file tells it
    bool onlyLastActive = false;

    friend bool operator==(const AccessClass &, const AccessClass &) = default;
};

inline AccessClass classOf(const Access &access)
{
    return {access.product, access.role, access.plan, access.ownership, access.sandbox, access.inWorkspace, Tri::Unknown,
        access.onlyLastActive};
}

/// A class as a number that keeps everything and orders by product, role, plan … as they stand above.
inline quint32 packed(const AccessClass &access)
{
    static_assert(static_cast<int>(Product::Count) <= 32 && static_cast<int>(AccessRole::Count) <= 16 && static_cast<int>(Plan::Count) <= 8);
    quint32 out = static_cast<quint32>(access.product);
    out = out << 4 | static_cast<quint32>(access.role);
    out = out << 3 | static_cast<quint32>(access.plan);
    out = out << 2 | static_cast<quint32>(access.ownership);
    out = out << 2 | static_cast<quint32>(access.sandbox);
    out = out << 2 | static_cast<quint32>(access.inWorkspace);
    out = out << 2 | static_cast<quint32>(access.siteOnline);
    return out << 1 | static_cast<quint32>(access.onlyLastActive);
}

inline AccessClass unpacked(quint32 number)
{
    const auto take = [&number](int bits) {
        const quint32 value = number & ((1u << bits) - 1u);
        number >>= bits;
        return value;
    };
    AccessClass out;
    out.onlyLastActive = take(1) != 0;
    out.siteOnline = static_cast<Tri>(take(2));
    out.inWorkspace = static_cast<Tri>(take(2));
    out.sandbox = static_cast<Tri>(take(2));
    out.ownership = static_cast<Ownership>(take(2));
    out.plan = static_cast<Plan>(take(3));
    out.role = static_cast<AccessRole>(take(4));
    out.product = static_cast<Product>(take(5));
    return out;
}

} // namespace core
