# SPDX-License-Identifier: Apache-2.0
"""The part of ONNX (a protocol buffer) that our converters write and read; nothing but Python's own library.

Field numbers: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
"""

import struct

FLOAT, INT64 = 1, 7  # TensorProto.DataType
INT, INTS = 2, 7  # AttributeProto.AttributeType


class Refused(Exception):
    """Why a model is not converted; the text names the layer."""


def varint(number):
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def number_field(field, number):
    return varint(field << 3) + varint(number)


def bytes_field(field, content):
    content = content.encode() if isinstance(content, str) else content
    return varint(field << 3 | 2) + varint(len(content)) + content


def fields(content):
    """@return (field number, wire type, value) of every field of a message, in order; a value is a number or bytes"""
    at = 0
    while at < len(content):
        key, at = read_varint(content, at)
        wire = key & 7
        if wire == 0:
            value, at = read_varint(content, at)
        else:
            if wire == 2:
                size, at = read_varint(content, at)
            elif wire in (1, 5):
                size = 8 if wire == 1 else 4
            else:
                raise Refused("this is no ONNX file")
            if at + size > len(content):
                raise Refused("the ONNX file ends too early")
            value, at = content[at:at + size], at + size
        yield key >> 3, wire, value


def read_varint(content, at):
    number = 0
    for shift in range(0, 70, 7):
        if at >= len(content):
            break
        number |= (content[at] & 0x7F) << shift
        at += 1
        if content[at - 1] < 0x80:
            return number, at
    raise Refused("the ONNX file ends too early")


def tensor(name, shape, kind, raw):
    return b"".join(number_field(1, side) for side in shape) + number_field(2, kind) + bytes_field(8, name) + bytes_field(9, raw)


def floats(name, shape, values):
    return tensor(name, shape, FLOAT, struct.pack(f"<{len(values)}f", *values))


def integers(name, values):
    return tensor(name, [len(values)], INT64, struct.pack(f"<{len(values)}q", *values))


def attribute(name, value):
    """@param value  a number, or a list of numbers"""
    if isinstance(value, int):
        return bytes_field(1, name) + number_field(3, value) + number_field(20, INT)
    return bytes_field(1, name) + b"".join(number_field(8, one) for one in value) + number_field(20, INTS)


def node(operator, inputs, output, name, attributes):
    """@param attributes  {name: number or list}"""
    return (b"".join(bytes_field(1, one) for one in inputs) + bytes_field(2, output) + bytes_field(3, name) +
            bytes_field(4, operator) + b"".join(bytes_field(5, attribute(*one)) for one in attributes.items()))


def value_info(name, shape):
    sides = b"".join(bytes_field(1, number_field(1, side)) for side in shape)
    return bytes_field(1, name) + bytes_field(2, bytes_field(1, number_field(1, FLOAT) + bytes_field(2, sides)))


def graph(name, nodes, initializers, inputs, outputs):
    return (b"".join(bytes_field(1, one) for one in nodes) + bytes_field(2, name) +
            b"".join(bytes_field(5, one) for one in initializers) + b"".join(bytes_field(11, one) for one in inputs) +
            b"".join(bytes_field(12, one) for one in outputs))


def model(producer, body, opset, version=6):
    """@param version  of the file format"""
    return (number_field(1, version) + bytes_field(2, producer) + bytes_field(7, body) +
            bytes_field(8, bytes_field(1, "") + number_field(2, opset)))
