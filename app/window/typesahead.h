// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <thread>
#include <vector>

namespace Window
{

/// Has another thread make the types of QML modules known while this one makes the application and its
/// engine, which does so itself, later, for any module that is not known by then. A third of what the
/// engine's own thread does at a start.
class TypesAhead
{
public:
    /// What makes a module's types known: qml_register_types_MODULE, as Qt names it.
    using Register = void (*)();

    /// To be called on the main thread, in this order. Without a thread to be had, nothing is made known.
    explicit TypesAhead(std::initializer_list<Register> modules);
    ~TypesAhead();
    TypesAhead(const TypesAhead &) = delete;
    TypesAhead(TypesAhead &&) = delete;
    TypesAhead &operator=(const TypesAhead &) = delete;
    TypesAhead &operator=(TypesAhead &&) = delete;

    /// Waits until all is known. No engine may read a file before: it takes a module of which one type is
    /// known for whole.
    void wait();

private:
    std::vector<Register> m_modules;
    std::thread m_thread;
};

} // namespace Window
