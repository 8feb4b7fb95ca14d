# SPDX-License-Identifier: Apache-2.0
"""OpenVINO IR (xml + bin, as the Open Model Zoo publishes it) written as ONNX opset 11 that OpenCV 4.6 reads.

Knows the layers of face-reidentification-retail-0095 and landmarks-regression-retail-0009 and refuses every other by name.
Deterministic: the same originals give the same bytes, so resources/models/manifest.json can hold their SHA-256.
Layers: https://docs.openvino.ai/2023.0/openvino_docs_ops_opset1.html
"""

import math
import struct
from xml.etree import ElementTree

import models_onnx as onnx
from models_onnx import Refused

FORMATS = {"f32": ("f", 4), "f16": ("e", 2)}
INPUT = "data"
PRODUCER = "ir2onnx"


def numbers(text):
    return [int(one) for one in text.split(",")] if text and text.strip() else []


class Layer:
    def __init__(self, element):
        self.id, self.name, self.type = (element.get(key, "") for key in ("id", "name", "type"))
        self.version = element.get("version", "")
        data = element.find("data")
        self.data = dict(data.attrib) if data is not None else {}
        self.output = [int(dim.text) for dim in element.findall("output/port/dim")]
        self.sources = []

    def refuse(self, why):
        return Refused(f"layer '{self.name}' of type {self.type}: {why}")

    def expect(self, **wanted):
        for key, value in wanted.items():
            if self.data.get(key.replace("_pad_", "-pad"), value) != value:
                raise self.refuse(f"{key}={self.data[key]} is not one that the converter knows")

    def sides(self, key):
        return numbers(self.data.get(key))


class Converter:
    def __init__(self, xml, weights):
        """@param xml, weights  the bytes of the two files"""
        if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
            raise Refused("the xml declares entities: no Open Model Zoo file does")
        try:
            net = ElementTree.fromstring(xml)
        except ElementTree.ParseError as problem:
            raise Refused(f"the xml is damaged: {problem}") from problem
        if net.tag != "net" or net.get("version") not in ("10", "11"):
            raise Refused(f"this is no OpenVINO IR of version 10 or 11 (<{net.tag} version={net.get('version')}>)")
        self.weights = weights
        self.layers = {layer.id: layer for layer in map(Layer, net.iter("layer"))}
        self.join(net)
        self.constants, self.names, self.nodes, self.initializers = {}, {}, [], []
        self.input = self.outputs = None

    def join(self, net):
        edges = sorted(net.iter("edge"), key=lambda edge: int(edge.get("to-port", "0")))
        for edge in edges:
            if edge.get("from-layer") not in self.layers or edge.get("to-layer") not in self.layers:
                raise Refused("an edge leads to a layer that is not there")
            self.layers[edge.get("to-layer")].sources.append(edge.get("from-layer"))

    def convert(self):
        """@return the bytes of the ONNX file"""
        for layer in self.layers.values():
            write = self.KNOWN.get(layer.type)
            if write is None or layer.version not in ("", "opset1"):
                raise layer.refuse(f"the converter does not know it ({layer.version}); it knows {', '.join(sorted(self.KNOWN))}")
            write(self, layer)
        if self.input is None or self.outputs is None:
            raise Refused("the network has no input or no result")
        body = onnx.graph("g", self.nodes, self.initializers, [self.input], [self.outputs])
        return onnx.model(PRODUCER, body, 11)

    # What a layer reads

    def sources(self, layer, count):
        if len(layer.sources) != count:
            raise layer.refuse(f"{len(layer.sources)} inputs instead of {count}")
        return [self.layers[one] for one in layer.sources]

    def name_of(self, layer, asks):
        """The tensor that a layer gives; a constant becomes an initializer the first time it is asked for."""
        if layer.id in self.constants and layer.id not in self.names:
            shape, values = self.constants[layer.id]
            self.names[layer.id] = self.add_initializer(f"c{layer.id}", shape, values)
        if layer.id not in self.names:
            raise asks.refuse(f"its input '{layer.name}' comes after it or gives nothing")
        return self.names[layer.id]

    def constant_of(self, layer, asks):
        if layer.id not in self.constants:
            raise asks.refuse(f"'{layer.name}' is not constant")
        return self.constants[layer.id]

    def add_initializer(self, name, shape, values):
        self.initializers.append(onnx.floats(name, shape, values))
        return name

    def add(self, layer, operator, inputs, **attributes):
        self.names[layer.id] = f"t{layer.id}"
        self.nodes.append(onnx.node(operator, inputs, f"t{layer.id}", f"n{layer.id}", attributes))

    # The layers

    def parameter(self, layer):
        layer.expect(element_type="f32")
        if self.input is not None:
            raise layer.refuse("a second input")
        self.names[layer.id] = INPUT
        self.input = onnx.value_info(INPUT, layer.sides("shape"))

    def const(self, layer):
        kind = FORMATS.get(layer.data.get("element_type"))
        if kind is None:
            raise layer.refuse(f"numbers of type {layer.data.get('element_type')}; known are {', '.join(FORMATS)}")
        shape, at, size = layer.sides("shape"), int(layer.data["offset"]), int(layer.data["size"])
        count = math.prod(shape)
        if size != count * kind[1] or at < 0 or at + size > len(self.weights):
            raise layer.refuse("its weights are not in the bin: truncated, or the bin of another xml")
        self.constants[layer.id] = (shape, struct.unpack_from(f"<{count}{kind[0]}", self.weights, at))

    def widen(self, layer):
        layer.expect(destination_type="f32")
        [source] = self.sources(layer, 1)
        self.constants[layer.id] = self.constant_of(source, layer)

    def both(self, layer):
        layer.expect(auto_broadcast="numpy")
        operator = {"Multiply": "Mul"}.get(layer.type, layer.type)
        self.add(layer, operator, [self.name_of(one, layer) for one in self.sources(layer, 2)])

    def convolution(self, layer):
        layer.expect(auto_pad="explicit")
        picture, kernel = self.sources(layer, 2)
        shape, values = self.constant_of(kernel, layer)
        group = 1
        if layer.type == "GroupConvolution":  # groups, outputs of each, inputs of each, height, width
            group, shape = shape[0], [shape[0] * shape[1], *shape[2:]]
        if len(shape) != 4:
            raise layer.refuse(f"a kernel of {len(shape)} dimensions")
        source = self.name_of(picture, layer)
        weights = self.add_initializer(f"w{layer.id}", shape, values)
        self.add(layer, "Conv", [source, weights], dilations=layer.sides("dilations"), group=group, kernel_shape=shape[2:],
                 pads=layer.sides("pads_begin") + layer.sides("pads_end"), strides=layer.sides("strides"))

    def prelu(self, layer):
        picture, slope = self.sources(layer, 2)
        shape, values = self.constant_of(slope, layer)
        if len(values) != max([1, *shape]):
            raise layer.refuse(f"slopes of shape {shape}")
        source = self.name_of(picture, layer)
        self.add(layer, "PRelu", [source, self.add_initializer(f"s{layer.id}", [len(values), 1, 1], values)])

    def max_pool(self, layer):
        layer.expect(auto_pad="explicit", rounding_type="floor")
        [source] = self.sources(layer, 1)
        self.add(layer, "MaxPool", [self.name_of(source, layer)], kernel_shape=layer.sides("kernel"),
                 pads=layer.sides("pads_begin") + layer.sides("pads_end"), strides=layer.sides("strides"))

    def average(self, layer):
        layer.expect(auto_pad="explicit")
        [source] = self.sources(layer, 1)
        pads = layer.sides("pads_begin") + layer.sides("pads_end")
        if any(pads) or layer.sides("kernel") != source.output[2:]:
            raise layer.refuse("an average over less than the whole picture")
        self.add(layer, "GlobalAveragePool", [self.name_of(source, layer)])

    def sigmoid(self, layer):
        [source] = self.sources(layer, 1)
        self.add(layer, "Sigmoid", [self.name_of(source, layer)])

    def result(self, layer):
        [source] = self.sources(layer, 1)
        if self.outputs is not None:
            raise layer.refuse("a second result")
        self.outputs = onnx.value_info(self.name_of(source, layer), source.output)

    KNOWN = {"Parameter": parameter, "Const": const, "Convert": widen, "Add": both, "Multiply": both, "Convolution": convolution,
             "GroupConvolution": convolution, "PReLU": prelu, "MaxPool": max_pool, "AvgPool": average, "Sigmoid": sigmoid,
             "Result": result}


def convert(xml, weights):
    """@return the bytes of an ONNX file; raises Refused with the reason"""
    try:
        return Converter(xml, weights).convert()
    except (KeyError, ValueError, TypeError, IndexError, OverflowError, AttributeError, struct.error) as problem:
        raise Refused(f"the xml is damaged ({type(problem).__name__}: {problem})") from problem
