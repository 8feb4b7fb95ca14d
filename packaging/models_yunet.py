# SPDX-License-Identifier: Apache-2.0
"""YuNet as its authors publish it (any batch, any size) made readable for OpenCV 4.6, which stumbles over shapes worked out at run time.

Only the graph changes: every reshape whose target is worked out from the batch gets that target as a constant for a batch of one, and the
input gets a size (FaceDetectorYN sets its own anyway). The weights stay as they are, byte for byte.
"""

import struct

import models_onnx as onnx
from models_onnx import Refused

INPUT_SHAPE = [1, 3, 120, 160]


class Node:
    def __init__(self, raw):
        self.raw, self.inputs, self.output, self.name, self.operator, self.attributes = raw, [], "", "", "", []
        for field, _, value in onnx.fields(raw):
            if field == 1:
                self.inputs.append(value.decode())
            elif field == 2:
                self.output = value.decode()
            elif field == 3:
                self.name = value.decode()
            elif field == 4:
                self.operator = value.decode()
            elif field == 5:
                self.attributes.append(value)


def tensor_name(raw):
    return next((value.decode() for field, _, value in onnx.fields(raw) if field == 8), "")


def tensor_integers(raw):
    kind = next((value for field, _, value in onnx.fields(raw) if field == 2), 0)
    content = next((value for field, _, value in onnx.fields(raw) if field == 9), b"")
    if kind != onnx.INT64 or len(content) % 8:
        raise Refused(f"'{tensor_name(raw)}' is no list of whole numbers")
    return list(struct.unpack(f"<{len(content) // 8}q", content))


class Shapes:
    """Works out what a reshape's target is when the batch is one."""

    def __init__(self, nodes, initializers):
        self.by_output = {node.output: node for node in nodes}
        self.initializers = {tensor_name(raw): raw for raw in initializers}

    def worked_out(self, name):
        return name not in self.initializers and not (name in self.by_output and self.by_output[name].operator == "Constant")

    def value(self, name):
        if name in self.initializers:
            return tensor_integers(self.initializers[name])
        node = self.by_output.get(name)
        if node is None:
            raise Refused(f"a reshape asks for '{name}', which nothing gives")
        if node.operator == "Concat":
            return [one for source in node.inputs for one in self.value(source)]
        if node.operator == "Unsqueeze":
            return [self.batch(node.inputs[0])]
        raise Refused(f"a reshape's target comes from layer '{node.name}' of type {node.operator}, which the converter does not know")

    def batch(self, name):
        """Gather(Shape(x), 0): the batch, and nothing else."""
        gather = self.by_output.get(name)
        if gather is not None and gather.operator == "Gather" and len(gather.inputs) == 2:
            shape, index = (self.by_output.get(one) for one in gather.inputs)
            if shape is not None and shape.operator == "Shape" and index is not None and index.operator == "Constant":
                [tensor] = [value for raw in index.attributes for field, _, value in onnx.fields(raw) if field == 5]
                if tensor_integers(tensor) == [0]:
                    return 1
        raise Refused(f"'{name}' is not the batch")


def convert_graph(raw):
    parts = list(onnx.fields(raw))
    nodes = [Node(value) for field, _, value in parts if field == 1]
    initializers = [value for field, _, value in parts if field == 5]
    shapes = Shapes(nodes, initializers)
    constants = []
    for node in nodes:
        if node.operator == "Reshape" and shapes.worked_out(node.inputs[1]):
            name = f"shape_{len(constants)}"
            constants.append(onnx.integers(name, shapes.value(node.inputs[1])))
            node.inputs[1] = name
            node.raw = onnx.node("Reshape", node.inputs, node.output, node.name, {})
    kept, initializers = without_unused(nodes, initializers, parts)
    names = [value for field, _, value in parts if field == 2]
    [graph_input] = [value for field, _, value in parts if field == 11]
    [input_name] = [value.decode() for field, _, value in onnx.fields(graph_input) if field == 1]
    return onnx.graph(names[0], [node.raw for node in kept], initializers + constants,
                      [onnx.value_info(input_name, INPUT_SHAPE)], [value for field, _, value in parts if field == 12])


def without_unused(nodes, initializers, parts):
    """Drops, from the end backwards, what no later layer and no output reads any more."""
    wanted = {value.decode() for field, _, output in parts if field == 12 for number, _, value in onnx.fields(output) if number == 1}
    kept = []
    for node in reversed(nodes):
        if node.output in wanted:
            wanted.update(node.inputs)
            kept.append(node)
    return kept[::-1], [raw for raw in initializers if tensor_name(raw) in wanted]


def convert(content):
    """@return the bytes of an ONNX file; raises Refused with the reason"""
    try:
        out = b""
        for field, wire, value in onnx.fields(content):
            value = convert_graph(value) if field == 7 and wire == 2 else value
            out += onnx.number_field(field, value) if wire == 0 else onnx.bytes_field(field, value)
    except (ValueError, IndexError, UnicodeDecodeError, TypeError, AttributeError, OverflowError, RecursionError, struct.error) as problem:
        raise Refused(f"the ONNX file is damaged ({type(problem).__name__}: {problem})") from problem
    if not out:
        raise Refused("the ONNX file is empty")
    return out
